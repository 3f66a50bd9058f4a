import { setImmediate } from "node:timers/promises";
import { type PortalDocument, safeHref, withOrderedHeadings } from "@/lib/documents/document";
import type { Coverage } from "@/lib/documents/font-coverage";
import { printableText } from "@/lib/documents/printable-text";
import { openTypesetter, type Typesetter } from "@/lib/documents/typesetter";

let typesetter: Promise<Typesetter> | undefined;
let lastRender: Promise<unknown> = Promise.resolve();

/**
 * Prints a document as a tagged PDF (PDF/UA-1), ready to publish. Typesetting blocks the thread for some
 * milliseconds a page, so documents are printed one at a time and other requests are served in between.
 * @param document what to print; the same document gives the same pages.
 * @returns the bytes of the file.
 * @throws Error when the document cannot be typeset, for example for a `dateOfVersion` that is no date.
 */
export function renderPdf(document: PortalDocument): Promise<Uint8Array> {
  const render = lastRender.then(() => print(document));
  lastRender = render.catch(() => undefined);
  return render;
}

async function print(document: PortalDocument): Promise<Uint8Array> {
  typesetter ??= openTypesetter().catch(forgetFailedOpening);
  const { faces, typeset } = await typesetter;
  await setImmediate();
  return typeset(printableJson(document, faces));
}

/** A server short of file handles for a moment shall print again afterwards. */
function forgetFailedOpening(cause: unknown): never {
  typesetter = undefined;
  throw cause;
}

function printableJson(document: PortalDocument, faces: readonly Coverage[]): string {
  const ordered = { ...document, blocks: withOrderedHeadings(document.blocks) };
  return JSON.stringify(ordered, (key, value: unknown) => {
    if (typeof value !== "string") return value;
    return key === "href" ? safeHref(value) : printableText(value, faces);
  });
}
