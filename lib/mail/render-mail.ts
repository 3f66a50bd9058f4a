import type { ReactElement } from "react";
import { render, toPlainText } from "react-email";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import type { ClaimedMail } from "./claim-mail";
import { exampleFacts, exampleWriter } from "./example-letter";
import { isWrittenTemplate } from "./letter-sentences";
import { type LetterWriter, letterWriter } from "./letter-writer";
import { isMailTemplate, type MailProps, type MailTemplate, mailProps } from "./mail-props";
import { oneLine } from "./one-line";
import { templates, type WrittenTemplate } from "./templates";

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** Some mail servers cut longer ones in the middle of a character. */
const maxSubject = 200;

/**
 * Makes the letter of a row: html and plain text from one template, in the language of its reader.
 * What people wrote comes in as text only, escaped, and with addresses broken so that no mail program links them.
 * @throws Error when template or props of the row are not known to this version
 */
export async function renderMail(mail: Pick<ClaimedMail, "template" | "props" | "locale">): Promise<RenderedMail> {
  if (!isMailTemplate(mail.template)) throw new Error(`There is no letter called ${mail.template}`);
  const locale = isLocale(mail.locale) ? mail.locale : defaultLocale;
  if (mail.template === "letter-test") return renderTest(mailProps[mail.template].parse(mail.props).of, locale);
  return compose(mail.template, mailProps[mail.template].parse(mail.props), await letterWriter(locale));
}

/** A letter with examples for facts, and with links that lead nowhere: for those who look after its words. */
export async function renderExample(template: WrittenTemplate, locale: Locale): Promise<RenderedMail> {
  const props = mailProps[template].parse(await exampleFacts(template, locale));
  return compose(template, props, await exampleWriter(locale));
}

async function renderTest(template: string, locale: Locale): Promise<RenderedMail> {
  if (!isWrittenTemplate(template)) throw new Error(`There is no letter called ${template}`);
  const [letter, t] = await Promise.all([renderExample(template, locale), translatorFor(locale)]);
  return {
    ...letter,
    subject: oneLine(t("mail.letter-test.subject", { subject: letter.subject })).slice(0, maxSubject),
  };
}

async function compose(template: WrittenTemplate, props: object, write: LetterWriter): Promise<RenderedMail> {
  const html = await render(await element(template, props, write));
  const subject = ownSubject(props) ?? write.language.t(`mail.${template}.subject`, plainValues(props));
  return {
    subject: oneLine(subject).slice(0, maxSubject),
    html,
    text: toPlainText(html, { selectors: [{ selector: "h1", options: { uppercase: false } }] }),
  };
}

/** Schema and template are looked up by the same name, which the compiler cannot follow through a parsed union. */
function element(name: WrittenTemplate, props: unknown, write: LetterWriter): ReactElement | Promise<ReactElement> {
  const make = templates[name] as (props: MailProps<MailTemplate>, write: LetterWriter) => ReactElement;
  return make(props as MailProps<MailTemplate>, write);
}

/** The subject of a letter that staff wrote themselves. */
function ownSubject(props: object): string | undefined {
  return "letter" in props ? (props.letter as { subject: string } | undefined)?.subject : undefined;
}

/** The facts that a subject may name. */
function plainValues(props: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(props).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
