import { getLocale } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import type { TalkLine as Line } from "@/lib/talks/public-queries";
import { monthHeading } from "@/lib/time/format-date-value";
import { TalkLine } from "./talk-line";

/** Talks under the month, or the wider window, in which they may take place; in the order given. */
export async function TalksByMonth({ talks }: { talks: readonly Line[] }) {
  const locale = (await getLocale()) as Locale;
  const groups = new Map<string, { label: string; talks: Line[] }>();
  for (const talk of talks) {
    const { key, label } = monthHeading(talk.schedule, locale);
    const group = groups.get(key) ?? { label, talks: [] };
    group.talks.push(talk);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => (
    <section key={key} className="mb-8">
      <h2 className="mb-2 text-2xl">{group.label}</h2>
      {group.talks.map((talk) => (
        <TalkLine key={talk.slug} talk={talk} />
      ))}
    </section>
  ));
}
