/** The number of a version from an address, 1 to 9999; null for anything else. */
export function readVersionNumber(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
