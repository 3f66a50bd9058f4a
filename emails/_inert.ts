/** An invisible place for a line break. */
const gap = "\u200B";

/**
 * Text that a person wrote, for a letter to somebody else: mail programs turn whatever looks like an address into a link, so
 * addresses are broken by an invisible character. People read the same; nobody is led away by a letter of ours.
 */
export function inert(text: string): string {
  return text
    .replace(/:\/\//g, `:${gap}//`)
    .replace(/@(?=[^\s@])/g, `@${gap}`)
    .replace(/\.(?=\p{L})/gu, `.${gap}`);
}
