import { getLocale, getTranslations } from "next-intl/server";

/** The same talks by mail, in calendar programs, in news readers, on other sites and as data; `query` holds the filters. */
export async function CalendarLinks({ query }: { query: string }) {
  const [t, locale] = await Promise.all([getTranslations("calendar"), getLocale()]);
  const filters = query === "" ? "" : `?${query}`;
  const inLanguage = query === "" ? `?locale=${locale}` : `?${query}&locale=${locale}`;
  const links = [
    ["mail", `/${locale}/subscribe${filters}`],
    ["subscribe", `/calendar.ics${inLanguage}`],
    ["feed", `/feed.xml?locale=${locale}`],
    ["embed", `/embed/calendar${inLanguage}`],
    ["openData", `/api/v1/talks${filters}`],
  ] as const;
  return (
    <ul className="screen-only mt-8 flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-4">
      {links.map(([name, href]) => (
        <li key={name}>
          <a href={href}>{t(name)}</a>
        </li>
      ))}
    </ul>
  );
}
