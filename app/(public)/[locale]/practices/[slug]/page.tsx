import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { PracticeRecord } from "@/components/practices/practice-record";
import { PracticeStatusTag } from "@/components/practices/practice-status-tag";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { rememberedPractice } from "@/lib/practices/remembered-practices";

interface PracticePageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: PracticePageProps): Promise<Metadata> {
  const practice = await rememberedPractice((await params).slug);
  return practice ? pageMetadata(`/practices/${practice.slug}`, { title: practice.title, type: "article" }) : {};
}

export default async function PracticePage({ params }: PracticePageProps) {
  const practice = await rememberedPractice((await params).slug);
  if (!practice) notFound();
  const common = await getTranslations("common");
  return (
    <>
      <PageHeader title={practice.title} dir="auto">
        <PracticeStatusTag status={practice.status} />
        {practice.example && <Tag tone="warn">{common("example")}</Tag>}
      </PageHeader>
      <PracticeRecord practice={practice} />
    </>
  );
}
