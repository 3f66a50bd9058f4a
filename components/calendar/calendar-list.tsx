import { getTranslations } from "next-intl/server";
import { TalksByMonth } from "@/components/talks/talks-by-month";
import type { TalkLine } from "@/lib/talks/public-queries";

function isPast({ status }: TalkLine): boolean {
  return status === "held" || status === "cancelled";
}

/** Talks in their order, what comes and what was under headings of their own; a heading only where it has talks. */
export async function CalendarList({ talks }: { talks: readonly TalkLine[] }) {
  const t = await getTranslations("calendar");
  const parts = [
    { key: "upcoming", talks: talks.filter((talk) => !isPast(talk)) },
    { key: "past", talks: talks.filter(isPast) },
  ] as const;
  return parts
    .filter((part) => part.talks.length > 0)
    .map((part) => (
      <section key={part.key} className="mb-12">
        <h2 className="mb-4 text-2xl">{t(part.key)}</h2>
        <TalksByMonth talks={part.talks} level={3} />
      </section>
    ));
}
