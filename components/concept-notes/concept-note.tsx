import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Agenda } from "@/components/agendas/agenda";
import type { NoteContent } from "@/lib/concept-notes/schema";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import type { DateValue } from "@/lib/time/date-value";
import { FootnoteList } from "./footnote-list";
import { NestedList } from "./nested-list";
import { type FootnoteCalls, notedText } from "./noted-text";
import { ObjectiveBadges } from "./objective-badges";

interface ConceptNoteProps {
  content: NoteContent;
  agenda: readonly { minutes: number; title: string; details: string }[];
  /** Date of the talk, from which the clock times of the agenda follow. */
  schedule: Pick<DateValue, "start" | "timeZone">;
  /** Language in which the note is written. */
  language: Locale;
  /** Language of the agenda, where it is not the note's. */
  agendaLanguage?: Locale;
  /** Depth of the headings of its sections; the page's own heading stands above. */
  level?: 2 | 3;
  /** Beginning of the ids on the page. */
  idPrefix?: string;
}

/**
 * A concept note with its agenda, in the order of the paper one. Headings are in the reader's language, the note in its
 * own. A part in which nothing stands is left out with its heading.
 */
export async function ConceptNote({
  content,
  agenda,
  schedule,
  language,
  agendaLanguage = language,
  level = 2,
  idPrefix = "note",
}: ConceptNoteProps) {
  const t = await getTranslations("concept-notes");
  const Heading = `h${level}` as const;
  const own = { lang: language, dir: directionOf(language) };
  const calls: FootnoteCalls = {
    count: content.footnotes.length,
    prefix: idPrefix,
    label: (number) => t("note.footnoteCall", { number }),
    called: new Set(),
  };
  const noted = (text: string) => notedText(text, calls);
  const paragraphs = (texts: readonly string[]) =>
    texts.filter(Boolean).map((text, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice
      <p key={index} {...own}>
        {noted(text)}
      </p>
    ));
  const list = (List: "ul" | "ol", texts: readonly string[]) =>
    texts.length > 0 && (
      <List {...own}>
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice
          <li key={index}>{noted(text)}</li>
        ))}
      </List>
    );
  const section = (name: Parameters<typeof t>[0] & `sections.${string}`, isThere: boolean, inside: () => ReactNode) =>
    isThere && (
      <>
        <Heading>{t(name)}</Heading>
        {inside()}
      </>
    );
  const { background, purpose, questions, methodology, participants, objectives } = content;
  const reasons = objectives.filter((objective) => objective.reason !== "");

  return (
    <article className="prose">
      {section("sections.background", background.length > 0 || content.organizers !== "", () =>
        paragraphs([...background, content.organizers]),
      )}
      {objectives.length > 0 && <ObjectiveBadges numbers={objectives.map((objective) => objective.number)} />}
      {section("sections.objective", purpose.intro !== "" || purpose.parts.length > 0, () => (
        <>
          {paragraphs([purpose.intro])}
          {list("ol", purpose.parts)}
        </>
      ))}
      {section("sections.questions", questions.intro !== "" || questions.items.length > 0, () => (
        <>
          {paragraphs([questions.intro])}
          {list("ul", questions.items)}
        </>
      ))}
      {section("sections.methodology", methodology.length > 0, () => paragraphs(methodology))}
      {section("sections.participants", participants.length > 0, () => (
        <div {...own}>
          <NestedList entries={participants} text={noted} areGroups />
        </div>
      ))}
      {section("sections.objectives", content.objectivesIntro !== "" || reasons.length > 0, () => (
        <>
          {paragraphs([content.objectivesIntro])}
          <ul>
            {reasons.map(({ number, reason }) => (
              <li key={number}>
                <strong>{t("note.objective", { number })}</strong>: <span {...own}>{noted(reason)}</span>
              </li>
            ))}
          </ul>
        </>
      ))}
      {section("sections.registration", content.registration !== "", () => paragraphs([content.registration]))}
      {section("sections.agenda", agenda.length > 0, () => (
        <Agenda items={agenda} schedule={schedule} language={agendaLanguage} />
      ))}
      {content.footnotes.length > 0 && (
        <FootnoteList
          footnotes={content.footnotes}
          prefix={idPrefix}
          heading={<Heading>{t("note.footnotes")}</Heading>}
          backLabel={(number) => t("note.backToText", { number })}
          language={language}
          direction={directionOf(language)}
        />
      )}
    </article>
  );
}
