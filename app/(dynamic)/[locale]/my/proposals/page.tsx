import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnProposalsTable } from "@/components/proposals/own-proposals-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { requireActor } from "@/lib/auth/current-actor";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { ownPageSize, ownProposals } from "@/lib/proposals/queries";

interface OwnProposalsPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.list");
  return { title: t("title") };
}

export default async function OwnProposalsPage({ params, searchParams }: OwnProposalsPageProps) {
  const { locale } = await params;
  const path = `/${locale}/my/proposals`;
  const actor = await requireActor(locale, path);
  const page = readPage((await searchParams).page);
  const [t, { rows, total }] = await Promise.all([
    getTranslations("proposals.list"),
    ownProposals(actor, { page, size: ownPageSize }),
  ]);
  return (
    <>
      <PageHeader title={t("title")}>
        <LinkButton href={`/${locale}/propose`} kind="secondary">
          {t("new")}
        </LinkButton>
      </PageHeader>
      {rows.length > 0 ? <OwnProposalsTable rows={rows} locale={locale} /> : <EmptyState title={t("none")} />}
      <PageLinks page={page} perPage={ownPageSize} total={total} path={path} />
    </>
  );
}
