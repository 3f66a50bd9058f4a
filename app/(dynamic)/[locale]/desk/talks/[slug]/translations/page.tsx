import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TranslationTable } from "@/components/translations/translation-table";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { translationOverview } from "@/lib/translations/desk-queries";

interface TranslationsPageProps {
  params: Promise<{ locale: Locale; slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("translations.desk");
  return { title: t("title") };
}

export default async function TranslationsPage({ params }: TranslationsPageProps) {
  const { locale, slug } = await params;
  const base = `/${locale}/desk/talks/${slug}/translations`;
  const rows = await translationOverview(await requireActor(locale, base), slug);
  if (!rows) notFound();
  const t = await getTranslations("translations");
  return (
    <>
      <h2 className="text-2xl">{t("desk.title")}</h2>
      <p className="mt-2 max-w-text text-muted">{t("desk.lead")}</p>
      {rows.map(({ kind, cells }) => (
        <section key={kind} className="mt-8">
          <h3 className="mb-2 text-xl">{t(`kinds.${kind}`)}</h3>
          {cells ? <TranslationTable kind={kind} cells={cells} base={base} /> : <p>{t("desk.noSource")}</p>}
        </section>
      ))}
    </>
  );
}
