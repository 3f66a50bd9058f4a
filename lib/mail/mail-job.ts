/** How the job of a letter is queued: one a letter. People wait for a sign-in, so it goes before everything else. */
export function mailJob(template: string, mailId: string) {
  return { jobKey: `mail:${mailId}`, priority: template === "sign-in" ? -10 : 0 };
}
