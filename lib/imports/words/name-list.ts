/**
 * Names in one cell, parted by semicolons or lines. A name that holds either is put in quotes, as in the portal's exports.
 */
export function splitNames(text: string): string[] {
  const parts = text.matchAll(/(?:^|[;\n])\s*(?:"((?:[^"]|"")*)"\s*(?=[;\n]|$)|([^;\n]*))/gu);
  const names = [...parts].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? "").replace(/\s+/gu, " ").trim(),
  );
  return [...new Set(names.filter((name) => name !== ""))];
}

/** The cell that `splitNames` reads again. */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => (/[;\n"]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join("; ");
}
