import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { type ActionName, can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";

/** What is administered, each with the right that opens it. */
const parts = [
  ["people", "person.list"],
  ["organizations", "organization.list"],
  ["workstreams", "workstream.manage"],
  ["workplan", "workplan.manage"],
  ["review-rounds", "reviewRound.manage"],
  ["letters", "desk.letters"],
  ["wording", "desk.wording"],
  ["mail", "mail.readDeadLetters"],
] as const satisfies readonly (readonly [string, ActionName])[];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin");
  return { title: t("title") };
}

/** The rooms of the administration, each with what it is for. */
export default async function AdministrationPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const actor = await requireActor(locale, `/${locale}/desk/administration`);
  if (!can(actor, "desk.administration", null)) notFound();
  const [t, common, navigation] = await Promise.all([
    getTranslations("admin"),
    getTranslations("common"),
    getTranslations("navigation"),
  ]);
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: navigation("desk") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="grid gap-4 sm:grid-cols-2">
        {parts
          .filter(([, right]) => can(actor, right, null))
          .map(([part]) => (
            <li key={part} className="border border-line bg-surface p-4">
              <h2 className="text-lg">
                <a href={`/${locale}/desk/${part}`}>{t(`parts.${part}.title`)}</a>
              </h2>
              <p className="mt-1 text-muted">{t(`parts.${part}.text`)}</p>
            </li>
          ))}
      </ul>
    </>
  );
}
