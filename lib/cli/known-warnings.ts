/**
 * Keeps one warning off the terminal that nobody here can act on: Prisma reads the parts of one query side by side in a
 * transaction, and `pg` 8, which rightly puts them in line, announces that version 9 will not. Others are shown as ever.
 */
export function hideKnownWarnings(): void {
  const known = "Calling client.query() when the client is already executing a query is deprecated";
  const shown = process.listeners("warning");
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.message.startsWith(known)) return;
    for (const show of shown) show(warning);
  });
}
