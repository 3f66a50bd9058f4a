import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DateValueText } from "@/components/time/date-value-text";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type ContentField, linesOf, type ProposalContent } from "@/lib/proposals/content";
import { isProcess } from "@/lib/proposals/schema";
import { isPrinciple } from "@/lib/reference/guiding-principles";
import { isCountryCode } from "@/lib/reference/member-states";
import { pageWording } from "@/lib/wording/page-wording";

/** What a proposal says in each field, as people read it; nothing where it says nothing. */
export async function answerValues(
  content: ProposalContent,
  locale: Locale,
): Promise<Readonly<Partial<Record<ContentField, ReactNode>>>> {
  const [t, reference] = await Promise.all([getTranslations("proposals"), getTranslations("reference")]);
  const wording = await pageWording();
  const written = (text: string): ReactNode => text && <bdi className="whitespace-pre-line">{text}</bdi>;
  const words = (list: string, values: readonly string[]): string =>
    formatList(
      locale,
      values.map((value) => reference(`${list}.${value}`)),
    );
  return {
    organization: written(content.organization?.name ?? content.organizationName),
    coOrganizers: content.coOrganizers && <Lines lines={linesOf(content.coOrganizers)} />,
    contactName: written(content.contactName),
    contactEmail: written(content.contactEmail),
    title: written(content.title),
    mandate: written(content.mandate),
    objective: written(content.objective),
    guidingQuestions: content.guidingQuestions && <Lines lines={linesOf(content.guidingQuestions)} />,
    expectedOutcomes: written(content.expectedOutcomes),
    level: content.level && reference(`levels.${content.level}`),
    regions: words("regions", content.regions),
    countries: formatList(
      locale,
      content.countries.filter(isCountryCode).map((code) => wording.stateName(code)),
    ),
    primaryObjective: content.primaryObjective && <Objective number={content.primaryObjective} />,
    secondaryObjectives: content.secondaryObjectives.length > 0 && (
      <ul>
        {content.secondaryObjectives.map((number) => (
          <li key={number}>
            <Objective number={number} />
          </li>
        ))}
      </ul>
    ),
    principles: content.principles.length > 0 && (
      <ul>
        {content.principles.filter(isPrinciple).map((letter) => {
          const { text, lang } = wording.principleTitle(letter);
          return (
            <li key={letter} lang={lang}>
              ({letter}) {text}
            </li>
          );
        })}
      </ul>
    ),
    principlesServed: written(content.principlesServed),
    workstream: written(content.workstream?.name ?? ""),
    priority: written(content.priority?.name ?? ""),
    feedsInto: formatList(
      locale,
      content.feedsInto.filter(isProcess).map((one) => t(`fields.processes.${one}`)),
    ),
    reviewLink: written(content.reviewLink),
    preferredDates: content.preferredDates.length > 0 && (
      <ol className="list-decimal ps-5">
        {content.preferredDates.map((date, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is what tells the choices apart
          <li key={index}>
            <DateValueText value={date} />
          </li>
        ))}
      </ol>
    ),
    format: content.format && reference(`formats.${content.format}`),
    venue: written(content.venue),
    audience: content.audience && reference(`audiences.${content.audience}`),
    chathamHouse: content.audience && t(content.chathamHouse ? "chathamYes" : "chathamNo"),
    languages: words("languages", content.languages),
    interpretationFunder: written(content.interpretationFunder),
    accessNeeds: written(content.accessNeeds),
    speakers: written(content.speakers),
    inclusion: written(content.inclusion),
  };
}

async function Objective({ number }: { number: number }) {
  const wording = await pageWording();
  const { text, lang } = wording.objectiveShortTitle(number);
  return (
    <>
      {number}. <span lang={lang}>{text}</span>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length < 2) return <bdi>{lines[0]}</bdi>;
  return (
    <ul className="list-disc ps-5">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a finished text never move
        <li key={index} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}
