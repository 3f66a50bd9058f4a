/**
 * Filters for Prisma that compare text without regard to capitals. Prisma does so by ILIKE and leaves the signs of ILIKE in
 * what a person typed as they are; here they mean themselves.
 */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** The text stands somewhere in the column. */
export function holding(text: string) {
  return { contains: literally(text), mode: "insensitive" } as const;
}

/** The column is this text, capitals aside. */
export function sameAs(text: string) {
  return { equals: literally(text), mode: "insensitive" } as const;
}
