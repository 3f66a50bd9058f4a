import { getLocale, getTranslations } from "next-intl/server";
import { type ExportName, exportFormats } from "@/lib/exports/names";

interface ExportLinksProps {
  list: ExportName;
  /** The filters of the list, as in its address. */
  query?: URLSearchParams;
}

/** The list as a file, with the filters that it is narrowed by. */
export async function ExportLinks({ list, query }: ExportLinksProps) {
  const [t, locale] = await Promise.all([getTranslations("exports"), getLocale()]);
  const href = (format: string): string => {
    const wanted = new URLSearchParams(query);
    wanted.delete("page");
    wanted.set("format", format);
    wanted.set("locale", locale);
    return `/api/exports/${list}?${wanted}`;
  };
  return (
    <nav aria-label={t("label")} className="screen-only my-6 flex flex-wrap gap-x-6 gap-y-2">
      {exportFormats.map((format) => (
        <a key={format} href={href(format)} download>
          {t(format)}
        </a>
      ))}
    </nav>
  );
}
