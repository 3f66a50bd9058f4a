import { createHash } from "node:crypto";
import { MemoryStore } from "@/lib/cache/memory-store";
import type { PortalDocument } from "./document";
import { renderPdf } from "./render-pdf";

/** Printed documents kept in memory: a note is asked for by hundreds on the day it is announced. */
const kept = new MemoryStore<Uint8Array<ArrayBuffer>>(32 * 1024 * 1024);
const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * Answers a request for a document with its PDF, or with 304 when the reader has this very document already.
 * Everything may keep the file but must ask before using it again, so that a new version is read at once.
 * @param name of the file, without its ending; letters, figures and dashes
 */
export async function pdfResponse(request: Request, document: PortalDocument, name: string): Promise<Response> {
  const digest = createHash("sha256").update(JSON.stringify(document)).digest("base64url");
  const headers = {
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="${name.replaceAll(/[^\w-]/g, "")}.pdf"`,
    "Content-Language": document.locale,
    "Cache-Control": "public, no-cache",
    ETag: `"${digest}"`,
  };
  if (isHeld(request.headers.get("if-none-match"), headers.ETag)) return new Response(null, { status: 304, headers });
  return new Response(await printed(digest, document), { headers });
}

/** Prints a document once, however many ask for it at the same time. */
async function printed(digest: string, document: PortalDocument): Promise<Uint8Array<ArrayBuffer>> {
  const held = kept.get(digest);
  if (held) return held;
  let printing = underWay.get(digest);
  if (!printing) {
    printing = renderPdf(document).then((bytes) => new Uint8Array(bytes));
    underWay.set(digest, printing);
  }
  try {
    const bytes = await printing;
    kept.set(digest, bytes, bytes.byteLength);
    return bytes;
  } finally {
    underWay.delete(digest);
  }
}

/** Weak comparison, as the standard has it for this header (RFC 9110, 13.1.2). */
function isHeld(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const held = ifNoneMatch.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return held.includes(etag) || held.includes("*");
}
