import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { InviteForm } from "@/components/people/invite-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";

interface InvitePageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ organization?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.people.invite");
  return { title: t("title") };
}

export default async function InvitePersonPage({ params, searchParams }: InvitePageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/people`;
  const actor = await requireActor(locale, `${path}/invite`);
  if (!can(actor, "person.invite", null)) notFound();
  const t = await getTranslations("admin.people");
  const organization = [(await searchParams).organization].flat()[0] ?? "";
  return (
    <>
      <AdministrationCrumbs below={[{ href: path, text: t("title") }]} />
      <PageHeader title={t("invite.title")} lead={t("invite.lead")} />
      <InviteForm language={locale} organization={organization.slice(0, 300)} />
    </>
  );
}
