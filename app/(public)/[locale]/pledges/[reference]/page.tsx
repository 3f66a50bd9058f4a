import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { PledgeLight } from "@/components/pledges/pledge-light";
import { PledgeRecord } from "@/components/pledges/pledge-record";
import { PledgeStatusTag } from "@/components/pledges/pledge-status-tag";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { rememberedPledge } from "@/lib/pledges/remembered-pledges";

interface PledgePageProps {
  params: Promise<{ reference: string }>;
}

export async function generateMetadata({ params }: PledgePageProps): Promise<Metadata> {
  const pledge = await rememberedPledge((await params).reference);
  return pledge ? pageMetadata(`/pledges/${pledge.reference}`, { title: pledge.title, type: "article" }) : {};
}

export default async function PledgePage({ params }: PledgePageProps) {
  const pledge = await rememberedPledge((await params).reference);
  if (!pledge) notFound();
  const common = await getTranslations("common");
  return (
    <>
      <PageHeader kicker={pledge.reference} title={pledge.title} dir="auto">
        <PledgeStatusTag status={pledge.status} />
        {pledge.light && <PledgeLight light={pledge.light} />}
        {pledge.example && <Tag tone="warn">{common("example")}</Tag>}
      </PageHeader>
      <PledgeRecord pledge={pledge} />
    </>
  );
}
