import { createHash } from "node:crypto";

/** Everything that is the same for each page of the portal: nothing from elsewhere, no frames, no plug-ins. */
const common = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;
const unframed = "frame-ancestors 'none'";

const inlineScript = /<script([^>]*)>([\s\S]*?)<\/script>/gi;
const hasSource = /\ssrc\s*=/i;
const typeAttribute = /\stype\s*=\s*["']?([^"'\s>]*)/i;
const scriptTypes = new Set(["", "module", "text/javascript", "application/javascript"]);

/**
 * The SHA-256 hashes of the scripts that stand inside a page, as a policy names them, each once.
 * Scripts with an address are covered by 'self'; data blocks such as JSON-LD are never run and need no permission.
 * React escapes all text and attributes, so no text of a user can open a script of its own here.
 * @param html the finished page
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", body = ""] of html.matchAll(inlineScript)) {
    if (hasSource.test(attributes) || body === "") continue;
    const type = typeAttribute.exec(attributes)?.[1]?.toLowerCase() ?? "";
    if (!scriptTypes.has(type)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(body).digest("base64")}'`);
  }
  return [...hashes];
}

/**
 * The policy of a page that is rendered once for everybody: its own inline scripts by hash, files from this site,
 * nothing else. No `strict-dynamic`, since the scripts with an address carry neither nonce nor hash.
 * @param html the finished page
 */
export function cachedPagePolicy(html: string): string {
  return [...common, unframed, ["script-src 'self'", ...inlineScriptHashes(html)].join(" ")].join("; ");
}

/**
 * The policy of a page that is rendered for one request.
 * @param nonce fresh random text in base64, used for this response only
 * @param options.development true for the development server, where React and its error overlay need `eval` and inline styles
 * @param options.framed true for what other sites may show inside of their pages: the embedded calendar and nothing else
 */
export function dynamicPagePolicy(nonce: string, { development = false, framed = false } = {}): string {
  const script = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`;
  const parts = [...common, framed ? "frame-ancestors *" : unframed];
  if (!development) return [...parts, script].join("; ");
  const lenient = parts.map((part) => (part.startsWith("style-src") ? `${part} 'unsafe-inline'` : part));
  return [...lenient, `${script} 'unsafe-eval'`].join("; ");
}

/** The nonce that proxy.ts gave a request, for a script that a page names itself; none on other pages. */
export function nonceOf(headers: Headers): string | undefined {
  return /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
}
