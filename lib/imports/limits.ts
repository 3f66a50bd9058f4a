/** What one file may hold. A calendar of the Network has 15 to 30 talks a year (domain guide, section 9). */
export const importLimits = {
  /** Bytes of the file. */
  bytes: 5 * 1024 * 1024,
  rows: 2000,
  columns: 100,
  /** Characters of a cell. */
  cell: 10_000,
  /** Bytes that a workbook may have when unpacked, and the parts in it. */
  unpacked: 60 * 1024 * 1024,
  parts: 500,
} as const;
