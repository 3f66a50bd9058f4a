import { getLocale, getTranslations } from "next-intl/server";
import { ConceptNote } from "@/components/concept-notes/concept-note";
import { readNote } from "@/lib/concept-notes/stored-note";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { TalkPage } from "@/lib/talks/public-queries";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

/** The published concept note with its agenda, as a page and as a file; older versions stay within reach. */
export async function TalkMaterials({ talk }: { talk: TalkPage }) {
  const [t, locale] = await Promise.all([getTranslations("talk-page"), getLocale() as Promise<Locale>]);
  const note = talk.conceptNote;
  if (!note) return null;
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{t("conceptNote")}</h2>
      <p className="my-3">
        <a href={`/talks/${talk.slug}/concept-note.${locale}.pdf`}>{t("downloadNote")}</a>
      </p>
      <div className="max-w-text">
        <ConceptNote
          content={readNote(note.content)}
          agenda={note.agenda}
          schedule={talk.schedule}
          language={isLocale(note.locale) ? note.locale : "en"}
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
