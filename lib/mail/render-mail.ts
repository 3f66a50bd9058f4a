import type { ReactElement } from "react";
import { render, toPlainText } from "react-email";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import type { ClaimedMail } from "./claim-mail";
import { type LetterWriter, letterWriter } from "./letter-writer";
import { isMailTemplate, type MailProps, type MailTemplate, mailProps } from "./mail-props";
import { oneLine } from "./one-line";
import { templates } from "./templates";

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
  const write = await letterWriter(isLocale(mail.locale) ? mail.locale : defaultLocale);
  const props = mailProps[mail.template].parse(mail.props);
  const html = await render(await element(mail.template, props, write));
  const subject = ownSubject(props) ?? write.language.t(`mail.${mail.template}.subject`, plainValues(props));
  return {
    subject: oneLine(subject).slice(0, maxSubject),
    html,
    text: toPlainText(html, { selectors: [{ selector: "h1", options: { uppercase: false } }] }),
  };
}

/** Schema and template are looked up by the same name, which the compiler cannot follow through a parsed union. */
function element(name: MailTemplate, props: unknown, write: LetterWriter): ReactElement | Promise<ReactElement> {
  const compose = templates[name] as (props: MailProps<MailTemplate>, write: LetterWriter) => ReactElement;
  return compose(props as MailProps<MailTemplate>, write);
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
