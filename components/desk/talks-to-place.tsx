import { getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import type { DateValue } from "@/lib/time/date-value";

interface TalksToPlaceProps {
  rows: readonly { id: string; slug: string; title: string; date: DateValue }[];
  total: number;
  /** Address of the planning calendar, below which each talk has the page that finds its date. */
  path: string;
  /** Address of the list that has them all. */
  listPath: string;
}

/** Talks that have no day yet, each with the way to find one. */
export async function TalksToPlace({ rows, total, path, listPath }: TalksToPlaceProps) {
  const t = await getTranslations("planning.toPlace");
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-xl">{t("title")}</h2>
      {rows.length === 0 && <p>{t("none")}</p>}
      <ul className="border-t border-line">
        {rows.map(({ id, slug, title, date }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-2">
            <span className="min-w-0 wrap-anywhere">
              <bdi>{title}</bdi>{" "}
              <span className="text-sm text-muted">
                <DateValueText value={date} />
              </span>
            </span>
            <a href={`${path}/${slug}`} aria-label={t("find", { title })}>
              {t("findShort")}
            </a>
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <p className="mt-2">
          <a href={listPath}>{t("more", { count: total - rows.length })}</a>
        </p>
      )}
    </section>
  );
}
