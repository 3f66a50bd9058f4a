import { demoAccounts } from "@/lib/auth/demo-accounts";

/**
 * What a person reads when the portal is up.
 *
 * @param url where it is
 * @param command the npm script that started it
 * @param time how long the start took, as people read it
 */
export function welcome(url: string, command: string, time: string): string {
  return [
    "",
    `  Ready in ${time}: ${url}`,
    "",
    `  Demo accounts, each with a button at ${url}/en/sign-in`,
    ...demoAccounts.map(({ email, role }) => `    ${email.padEnd(28)} ${role}`),
    "",
    `  Every mail of the portal is at ${url}/demo/mailbox`,
    `  Ctrl-C stops it. The data stay for the next start; npm run ${command} -- --reset begins anew.`,
    "",
  ].join("\n");
}
