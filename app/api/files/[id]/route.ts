import { currentActor } from "@/lib/auth/current-actor";
import { findFile } from "@/lib/files/queries";
import { fileStore } from "@/lib/files/store";
import { log } from "@/lib/log";

interface FileRoute {
  params: Promise<{ id: string }>;
}

/**
 * Gives a file to those who may read the proposal that it belongs to, always as something to save: a browser neither shows
 * it, nor guesses what it is, nor runs anything of it as a page of the portal.
 */
export async function GET(_request: Request, { params }: FileRoute): Promise<Response> {
  const file = await findFile(await currentActor(), (await params).id);
  const store = fileStore();
  const size = file && (await store.sizeOf(file.storageKey));
  if (!file || size === null) {
    if (file) log.error({ storageKey: file.storageKey }, "The bytes of a file are missing");
    return new Response("There is no such file, or it is not yours to open.\n", {
      status: 404,
      headers: { ...safeHeaders, "content-type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(store.read(file.storageKey), {
    headers: {
      ...safeHeaders,
      "content-type": file.mediaType,
      "content-length": String(size),
      "content-disposition": attachment(file.name),
    },
  });
}

const safeHeaders = {
  "cache-control": "private, no-store",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/** The name in plain ASCII for old programs, and whole as RFC 8187 writes it. */
function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`;
}
