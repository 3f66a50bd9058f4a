import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFocalPoint } from "@/components/pledges/not-focal-point";
import { PledgeForm } from "@/components/pledges/pledge-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { organizationsToPledgeFor } from "@/lib/pledges/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pledges.fields");
  return { title: t("newTitle") };
}

export default async function NewPledgePage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const path = `/${locale}/my/pledges`;
  const actor = await requireActor(locale, `${path}/new`);
  if (actor.focalPointOf.length === 0) return <NotFocalPoint actor={actor} />;
  const [t, organizations] = await Promise.all([getTranslations("pledges.fields"), organizationsToPledgeFor(actor)]);
  return (
    <>
      <PageHeader title={t("newTitle")} lead={t("newLead")} />
      <PledgeForm
        organizations={organizations}
        contact={{ name: actor.name ?? "", email: actor.email ?? "" }}
        back={path}
      />
    </>
  );
}
