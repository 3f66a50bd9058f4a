import type { Tx } from "@/lib/db/client";
import { addJob } from "@/lib/jobs/add-job";
import type { NewsKind } from "./news";

export interface News {
  what: NewsKind;
  /** Tells one occurrence from the next of its kind, such as the version of the talk: nobody is told of the same one twice. */
  occasion: string | number;
  /** What the date was before, for news of the date. */
  scheduleChangeId?: string;
  /** Occurrences of letters that the same change sent to people by name: whoever gets one gets no notice beside it. */
  toldAs?: readonly string[];
}

/**
 * Something happened to a talk that subscribers are told of. One job in the caller's transaction, however many subscribe:
 * the worker finds them later, and looks again at what is public then.
 */
export async function announce(tx: Tx, talkId: string, { toldAs = [], ...news }: News): Promise<void> {
  const occasion = String(news.occasion);
  await addJob(
    tx,
    "tell-subscribers",
    { ...news, talkId, occasion, toldAs: [...toldAs] },
    { jobKey: `tell-subscribers:${news.what}:${talkId}:${occasion}` },
  );
}
