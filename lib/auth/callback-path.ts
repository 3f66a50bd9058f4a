const maxLength = 512;
/** Any origin serves: it only shows whether a browser would leave the one it is on. */
const probe = "https://portal.invalid";

/**
 * Where to go after signing in: a path of this portal, whatever the visitor's address bar was made to say.
 * What a browser would read as another origin (`//evil`, `/\evil`, `/..//evil`, `https:evil`), holds a control character, or
 * is not a page to come back to (the sign-in itself, an API) becomes the fallback.
 * @param value as it came in a query, a form or a row
 * @returns path with query and fragment, beginning with exactly one slash
 */
export function safeCallbackPath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || value.length > maxLength) return fallback;
  if (!value.startsWith("/") || hasUnsafeCharacter(value)) return fallback;
  if (!URL.canParse(value, probe)) return fallback;
  const url = new URL(value, probe);
  if (url.origin !== probe) return fallback;
  // "/..//evil.example" is the same origin here but "//evil.example" once its dots are resolved.
  const path = `${url.pathname}${url.search}${url.hash}`;
  if (path.startsWith("//")) return fallback;
  return /^\/(api|[a-z]{2}\/sign-in)(\/|\?|#|$)/.test(path) ? fallback : path;
}

/** Backslash, white space, controls and invisible formatting characters: browsers strip or rewrite them in addresses. */
function hasUnsafeCharacter(value: string): boolean {
  return /[\\\s\p{Cc}\p{Cf}\p{Cs}]/u.test(value);
}
