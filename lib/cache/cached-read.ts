import { unstable_cache } from "next/cache";
import { decodeView, encodeView } from "./entry-codec";

/** Seconds after which a public view is read anew even when nobody named its tags: covers a crash after the commit. */
const lifetime = 60;

/**
 * A read for public pages that is remembered until one of its tags is revalidated.
 * The page that calls it carries the same tags. Only for what every visitor may see: the viewer is not part of the key.
 * @param keyParts everything the result depends on: the name of the read, then its arguments
 * @param tags from `lib/cache/tags`
 * @param read the query; its result may hold dates, but no functions, classes or bigints
 */
export async function cachedRead<T>(
  keyParts: readonly string[],
  tags: readonly string[],
  read: () => Promise<T>,
): Promise<T> {
  const remembered = unstable_cache(async () => encodeView(await read()), ["view", ...keyParts], {
    tags: [...tags],
    revalidate: lifetime,
  });
  return decodeView<T>(await remembered());
}
