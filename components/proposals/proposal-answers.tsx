import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
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
  /** What differs from an earlier version, word by word; shown instead of the answer. */
  diffs?: Partial<Record<ContentField, ReactNode>>;
  /** What staff asked for at single answers before this version. */
  notes?: readonly { field: ContentField; body: string }[];
}

/** Everything a proposal says, section by section. */
export async function ProposalAnswers({
  content,
  locale,
  level = 2,
  changeHref,
  missing = [],
  diffs = {},
  notes = [],
}: ProposalAnswersProps) {
  const [t, form, common, values] = await Promise.all([
    getTranslations("proposals"),
    getTranslations("proposalForm"),
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
                {t(`fields.${field}`)} {field in diffs && <Tag tone="warn">{t("versions.changedTag")}</Tag>}
              </>
            ),
            value: isMissing(field) ? (
              <span className="font-semibold text-bad">{t("check.missing")}</span>
            ) : (
              withNote(
                diffs[field] ?? values[field],
                notes.find((note) => note.field === field)?.body,
                form("requests.note"),
              )
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

/** The old note stands beside what became of the answer. */
function withNote(value: ReactNode, note: string | undefined, label: string): ReactNode {
  if (note === undefined) return value || null;
  return (
    <>
      {value}
      <span className="mt-2 block border-s-4 border-warn bg-warn-soft p-2 text-sm">
        <span className="block font-semibold">{label}</span>
        <bdi className="whitespace-pre-line">{note}</bdi>
      </span>
    </>
  );
}
