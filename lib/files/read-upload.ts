import { queueFor } from "@/lib/db/queue";
import { mostBytes } from "./allowed";
import { FileRefused } from "./file-refused";

/** What a form adds around a file: the names of its parts and a few short fields. */
const aroundFile = 16 * 1024;
/** A file is in memory while it is looked at, so few are at once: at most some 200 MB. */
const atOnce = 3;

const inTurn = queueFor(atOnce, 30_000, () => new FileRefused("busy"));

/** Runs the work of an upload when it is its turn. @throws FileRefused `busy` after half a minute */
export function whenThereIsRoom<T>(work: () => Promise<T>): Promise<T> {
  return inTurn(work);
}

/**
 * Reads the file of a posted form, and no more than is allowed: what says that it is larger is not read at all, and what
 * lies about it is cut off.
 * @throws FileRefused `tooBig`, `missing`, or `damaged` when the form is cut short
 */
export async function readUpload(request: Request): Promise<{ name: string; bytes: Uint8Array }> {
  const limit = mostBytes + aroundFile;
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new FileRefused("tooBig");
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) throw new FileRefused("missing");
  let isTooBig = false;
  let read = 0;
  const limited = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        if (read > limit) {
          isTooBig = true;
          controller.error(new Error("too big"));
        } else controller.enqueue(chunk);
      },
    }),
  );
  const form = await new Response(limited, { headers: { "content-type": type } }).formData().catch(() => null);
  if (!form) throw new FileRefused(isTooBig ? "tooBig" : "damaged");
  const file = form.get("file");
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) throw new FileRefused("missing");
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
