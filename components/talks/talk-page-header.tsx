import { getLocale, getTranslations } from "next-intl/server";
import { LanguageNote } from "@/components/translations/language-note";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import type { TalkPage } from "@/lib/talks/public-queries";
import { summaryIn, titleIn } from "@/lib/translations/in-language";
import { StageTag } from "./stage-tag";
import { TalkTitle } from "./talk-title";

/** Title and state of a talk, and what it is about. */
export async function TalkPageHeader({ talk }: { talk: TalkPage }) {
  const [t, reference, common, locale] = await Promise.all([
    getTranslations("talk-page"),
    getTranslations("reference"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const title = titleIn(talk, locale);
  const summary = summaryIn(talk, locale);
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
        <LanguageNote
          shown={title.lang}
          source={talk.locale}
          outdated={title.outdated || summary.outdated}
          path={`/talks/${talk.slug}`}
        />
        {summary.text && (
          <p className="text-lg whitespace-pre-line" lang={summary.lang} dir={directionOf(summary.lang)}>
            {summary.text}
          </p>
        )}
      </div>
    </>
  );
}
