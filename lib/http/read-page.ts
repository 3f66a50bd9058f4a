/** More pages than any list has; a number beyond is not a page. */
const lastPage = 10_000;

/**
 * The page of a list that an address asks for; anything that is not a page number is the first page.
 * @param value of the query, perhaps repeated
 */
export function readPage(value: string | readonly string[] | undefined): number {
  const text = typeof value === "string" ? value : value?.[0];
  if (text === undefined || !/^\d{1,5}$/.test(text)) return 1;
  return Math.min(Math.max(Number(text), 1), lastPage);
}
