import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import { parseParagraphs } from "@/lib/concept-notes/text-lines";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import { type ReportContent, reportLists } from "@/lib/reports/schema";

interface SummaryReportProps {
  content: ReportContent;
  /** Language in which the report is written. */
  language: Locale;
  /** Depth of the headings of its sections; the page's own heading stands above. */
  level?: 2 | 3;
}

/**
 * A summary report. Headings are in the reader's language, the report in its own; a part in which nothing stands is left
 * out with its heading.
 */
export async function SummaryReport({ content, language, level = 2 }: SummaryReportProps) {
  const t = await getTranslations("reports");
  const Heading = `h${level}` as const;
  const Subheading = `h${level === 2 ? 3 : 4}` as const;
  const own = { lang: language, dir: directionOf(language) };
  const paragraphs = (text: string) =>
    parseParagraphs(text).map((paragraph, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice
      <p key={index} {...own}>
        {paragraph}
      </p>
    ));
  const list = (name: (typeof reportLists)[number]) =>
    content[name].length > 0 && (
      <>
        <Heading>{t(`sections.${name}`)}</Heading>
        <ul {...own}>
          {content[name].map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice
            <li key={index}>{entry}</li>
          ))}
        </ul>
      </>
    );
  const [keyMessages, ...afterDiscussion] = reportLists;
  return (
    <article className="prose">
      {content.overview !== "" && (
        <>
          <Heading>{t("sections.overview")}</Heading>
          {paragraphs(content.overview)}
        </>
      )}
      {list(keyMessages)}
      {content.sections.length > 0 && <Heading>{t("sections.discussion")}</Heading>}
      {content.sections.map(({ heading, objective, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own
        <Fragment key={index}>
          {(heading !== "" || objective !== null) && (
            <Subheading className="font-bold">
              {objective !== null && t("objective", { number: objective })}
              {objective !== null && heading !== "" && ": "}
              <span {...own}>{heading}</span>
            </Subheading>
          )}
          {paragraphs(text)}
        </Fragment>
      ))}
      {afterDiscussion.map((name) => (
        <Fragment key={name}>{list(name)}</Fragment>
      ))}
    </article>
  );
}
