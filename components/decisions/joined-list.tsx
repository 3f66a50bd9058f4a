import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

interface JoinedListProps {
  joined: readonly { id: string; reference: string | null; title: string; isOwn: boolean }[];
  locale: Locale;
}

/** Tells the people of a proposal which other ones go on as part of it; those who made one find back to it. */
export async function JoinedList({ joined, locale }: JoinedListProps) {
  if (joined.length === 0) return null;
  const t = await getTranslations("decisions.merged");
  return (
    <section className="mb-8 max-w-text">
      <h2 className="mb-3 text-2xl">{t("title", { count: joined.length })}</h2>
      <ul className="list-disc space-y-1 ps-5">
        {joined.map(({ id, reference, title, isOwn }) => (
          <li key={id}>
            {reference}{" "}
            {isOwn ? (
              <a href={`/${locale}/my/proposals/${id}`}>
                <bdi>{title}</bdi>
              </a>
            ) : (
              <bdi>{title}</bdi>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
