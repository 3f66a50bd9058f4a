import { getLocale, getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import { ReaderTime } from "@/components/time/reader-time";
import { Tag } from "@/components/ui/tag";
import type { TalkLine as Line } from "@/lib/talks/public-queries";
import { StageTag } from "./stage-tag";
import { TalkTitle } from "./talk-title";

/** A talk in a list: when, what, for whom, and where it stands. `level` is the depth of its heading. */
export async function TalkLine({ talk, level = 3 }: { talk: Line; level?: 2 | 3 | 4 }) {
  const [t, reference, common, locale] = await Promise.all([
    getTranslations("talk-page"),
    getTranslations("reference"),
    getTranslations("common"),
    getLocale(),
  ]);
  const { schedule } = talk;
  const Heading = `h${level}` as const;
  const facts = [
    reference(`levels.${talk.level}`),
    ...talk.regions.map((region) => reference(`regions.${region}`)),
    ...(talk.format ? [reference(`formats.${talk.format}`)] : []),
    ...(talk.audience === "open" ? [] : [reference(`audiences.${talk.audience}`)]),
  ];
  return (
    <article className="talk-line">
      <p>
        <DateValueText value={schedule} />
        {talk.status === "scheduled" && schedule.start && schedule.timeZone && (
          <ReaderTime
            start={schedule.start.toISOString()}
            end={schedule.end?.toISOString() ?? null}
            timeZone={schedule.timeZone}
            locale={locale}
            sentence={t.raw("readerTime")}
          />
        )}
      </p>
      <Heading>
        <a href={`/${locale}/talks/${talk.slug}`}>
          <TalkTitle talk={talk} />
        </a>
      </Heading>
      <p>{facts.join(" · ")}</p>
      <p>
        <StageTag stage={talk.stage} />
        {talk.kind !== "talk" && <Tag>{reference(`kinds.${talk.kind}`)}</Tag>}
        {talk.report && <Tag tone="good">{t("reportPublished")}</Tag>}
        {talk.example && <Tag tone="warn">{common("example")}</Tag>}
      </p>
    </article>
  );
}
