import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import type { TalkPage } from "@/lib/talks/public-queries";
import { StageTag } from "./stage-tag";
import { TalkTitle } from "./talk-title";

/** Title and state of a talk, and what a reader can do about it now. */
export async function TalkPageHeader({ talk }: { talk: TalkPage }) {
  const [t, reference, common, locale] = await Promise.all([
    getTranslations("talk-page"),
    getTranslations("reference"),
    getTranslations("common"),
    getLocale(),
  ]);
  const isClosed = talk.chathamHouse || talk.audience === "member_states";
  return (
    <>
      <PageHeader kicker={reference(`kinds.${talk.kind}`)} title={<TalkTitle talk={talk} />}>
        <StageTag stage={talk.stage} />
        {talk.example && <Tag tone="warn">{common("example")}</Tag>}
      </PageHeader>
      <div className="max-w-text space-y-4">
        {talk.example && <Notice tone="warn">{t("example")}</Notice>}
        {isClosed && <Notice>{t("closedTalk")}</Notice>}
        {talk.statusReason && <Notice tone="warn">{t("statusReason", { reason: talk.statusReason })}</Notice>}
        {talk.summary && (
          <p className="text-lg whitespace-pre-line" dir="auto">
            {talk.summary}
          </p>
        )}
        <p className="screen-only flex flex-wrap items-center gap-4">
          {talk.registration.open && (
            <LinkButton href={`/${locale}/talks/${talk.slug}/register`}>{t("register")}</LinkButton>
          )}
          {talk.schedule.precision !== "unknown" && (
            <a href={`/talks/${talk.slug}.ics?locale=${locale}`}>{t("addToCalendar")}</a>
          )}
        </p>
      </div>
    </>
  );
}
