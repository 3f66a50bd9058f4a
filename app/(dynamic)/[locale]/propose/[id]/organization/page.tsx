import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RequestOrganizationForm } from "@/components/organizations/request-organization-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { readOwnProposal } from "@/lib/proposals/queries";

interface OrganizationPageProps {
  params: Promise<{ locale: Locale; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("co-organizers.request");
  return { title: t("title") };
}

/** Asks for an organization that the directory does not have, while proposing. */
export default async function OrganizationPage({ params }: OrganizationPageProps) {
  const { locale, id } = await params;
  const actor = await requireActor(locale, `/${locale}/propose/${id}/organization`);
  const proposal = await readOwnProposal(actor, id);
  if (!proposal) notFound();
  if (!can(actor, "proposal.edit", proposal) || !can(actor, "proposal.invite", proposal)) {
    redirect(`/${locale}/my/proposals/${id}`);
  }
  const t = await getTranslations("co-organizers.request");
  return (
    <>
      <p className="mb-4">
        <a href={`/${locale}/propose/${id}/organizers`}>{t("back")}</a>
      </p>
      <PageHeader title={t("title")} lead={t("lead")} />
      <RequestOrganizationForm
        proposalId={id}
        version={proposal.version}
        name={proposal.content.organization ? "" : proposal.content.organizationName}
      />
    </>
  );
}
