import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFocalPoint } from "@/components/pledges/not-focal-point";
import { PledgeLines } from "@/components/pledges/pledge-lines";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { listOwnPledges } from "@/lib/pledges/queries";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pledges.mine");
  return { title: t("title") };
}

export default async function OwnPledgesPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const path = `/${locale}/my/pledges`;
  const actor = await requireActor(locale, path);
  if (actor.focalPointOf.length === 0) return <NotFocalPoint actor={actor} />;
  const [t, pledges] = await Promise.all([getTranslations("pledges.mine"), listOwnPledges(actor, now())]);
  const waiting = pledges.filter(({ status }) => status === "intention").length;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        <LinkButton href={`${path}/new`}>{t("new")}</LinkButton>
        {waiting > 0 && <Tag tone="warn">{t("waiting", { count: waiting })}</Tag>}
      </PageHeader>
      {pledges.length > 0 ? (
        <PledgeLines pledges={pledges} room="my/pledges" />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
    </>
  );
}
