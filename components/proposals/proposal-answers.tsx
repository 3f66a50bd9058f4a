import { getTranslations } from "next-intl/server";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import type { ContentField, ProposalContent } from "@/lib/proposals/content";
import { type MissingAnswer, sectionFields, sections } from "@/lib/proposals/sections";
import { answerValues } from "./answer-values";

interface ProposalAnswersProps {
  content: ProposalContent;
  locale: Locale;
  /** Depth of the headings of the sections. */
  level?: 2 | 3;
  /** Where "Change" leads; none where nothing can be changed. */
  changeHref?: (section: string) => string;
  missing?: readonly MissingAnswer[];
  /** Fields that differ from an earlier version. */
  changed?: readonly ContentField[];
}

/** Everything a proposal says, section by section. */
export async function ProposalAnswers({
  content,
  locale,
  level = 2,
  changeHref,
  missing = [],
  changed = [],
}: ProposalAnswersProps) {
  const [t, common, values] = await Promise.all([
    getTranslations("proposals"),
    getTranslations("common"),
    answerValues(content, locale),
  ]);
  const Heading = `h${level}` as const;
  const isMissing = (field: ContentField): boolean => missing.some((answer) => answer.field === field);
  return sections.map((section) => (
    <section key={section} className="mb-8 max-w-text">
      <Heading className="mb-2 text-xl">{t(`sections.${section}`)}</Heading>
      <SummaryList
        empty={common("notStated")}
        rows={sectionFields[section]
          // One answer, whichever of the two fields holds it.
          .filter((field) => field !== "organizationName")
          .map((field) => ({
            key: field,
            term: (
              <>
                {t(`fields.${field}`)} {changed.includes(field) && <Tag tone="warn">{t("versions.changedTag")}</Tag>}
              </>
            ),
            value: isMissing(field) ? (
              <span className="font-semibold text-bad">{t("check.missing")}</span>
            ) : (
              values[field] || null
            ),
            ...(changeHref
              ? {
                  change: {
                    href: changeHref(section),
                    text: common("change"),
                    label: common("changeWhat", { what: t(`fields.${field}`) }),
                  },
                }
              : {}),
          }))}
      />
    </section>
  ));
}
