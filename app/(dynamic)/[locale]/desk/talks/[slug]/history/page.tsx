import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordHistory } from "@/components/history/record-history";
import { historyOfSubjects } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { historySubjects } from "@/lib/talks/desk-talk";

interface HistoryPageProps {
  params: Promise<{ locale: Locale; slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit.talk");
  return { title: t("title") };
}

export default async function TalkHistoryPage({ params }: HistoryPageProps) {
  const { locale, slug } = await params;
  const found = await historySubjects(await requireActor(locale, `/${locale}/desk/talks/${slug}/history`), slug);
  if (!found) notFound();
  const [t, workflow, entries] = await Promise.all([
    getTranslations("audit.talk"),
    getTranslations("workflow.registration"),
    historyOfSubjects(found.subjects),
  ]);
  return (
    <>
      <h2 className="text-2xl">{t("title")}</h2>
      <p className="mt-2 mb-6 text-muted">{t("lead")}</p>
      <RecordHistory entries={entries} withSubject />
      {found.registrations.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">{t("registrations")}</h3>
          <p className="text-muted">{t("registrationsText")}</p>
          <ul className="mt-2 list-disc ps-5">
            {found.registrations.map(({ status, count }) => (
              <li key={status}>
                {workflow(status)}: {count}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
