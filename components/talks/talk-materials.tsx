import { getLocale, getTranslations } from "next-intl/server";
import { ConceptNote } from "@/components/concept-notes/concept-note";
import { LanguageNote } from "@/components/translations/language-note";
import { readNote } from "@/lib/concept-notes/stored-note";
import type { Locale } from "@/lib/i18n/locales";
import type { TalkPage } from "@/lib/talks/public-queries";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";
import { noteIn } from "@/lib/translations/in-language";

/** The published concept note with its agenda, as a page and as a file; older versions stay within reach. */
export async function TalkMaterials({ talk }: { talk: TalkPage }) {
  const [t, locale] = await Promise.all([getTranslations("talk-page"), getLocale() as Promise<Locale>]);
  const note = talk.conceptNote;
  if (!note) return null;
  const { content, agenda, lang, agendaLang, outdated } = noteIn({ ...note, content: readNote(note.content) }, locale);
  return (
    <section className="mt-10" id="concept-note">
      <h2 className="text-2xl">{t("conceptNote")}</h2>
      <p className="my-3">
        <a href={`/talks/${talk.slug}/concept-note.${locale}.pdf`}>{t("downloadNote")}</a>
      </p>
      <div className="max-w-text">
        <LanguageNote shown={lang} source={note.locale} outdated={outdated} path={`/talks/${talk.slug}#concept-note`} />
        <ConceptNote
          content={content}
          agenda={agenda}
          agendaLanguage={agendaLang}
          schedule={talk.schedule}
          language={lang}
          level={3}
        />
      </div>
      {note.older.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">{t("olderVersions")}</h3>
          <ul className="mt-2 list-disc ps-5">
            {note.older.map(({ number, publishedAt }) => (
              <li key={number}>
                <a href={`/${locale}/talks/${talk.slug}/concept-note/${number}`}>
                  {t("olderVersion", {
                    number,
                    day: publishedAt ? formatDay(locale, dateToDay(publishedAt)) : "",
                  })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
