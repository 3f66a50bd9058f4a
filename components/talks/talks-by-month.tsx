import { getLocale } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import type { TalkLine as Line } from "@/lib/talks/public-queries";
import { monthHeading } from "@/lib/time/format-date-value";
import { TalkLine } from "./talk-line";

/** Talks under the month, or the wider window, in which they may take place; in the order given. `level`: depth of the headings. */
export async function TalksByMonth({ talks, level = 2 }: { talks: readonly Line[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
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
      <Heading className="mb-2 text-xl">{group.label}</Heading>
      {group.talks.map((talk) => (
        <TalkLine key={talk.slug} talk={talk} level={level === 2 ? 3 : 4} />
      ))}
    </section>
  ));
}
