/**
 * True for what can be the last part of an address of ours: letters, digits and a few signs. Anything else leads nowhere and
 * is not looked for, above all the characters that PostgreSQL refuses in a text.
 */
export function isAddressWord(text: string): boolean {
  return /^[\p{L}\p{N}._~-]{1,200}$/u.test(text);
}
