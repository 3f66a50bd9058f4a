import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PracticeStatusTag } from "@/components/practices/practice-status-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { rememberedPractices } from "@/lib/practices/remembered-practices";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("practices");
  return { title: t("title"), description: t("lead") };
}

export default async function PracticesPage({ params }: { params: Promise<{ locale: string }> }) {
  const [{ locale }, t, common, { practices }] = await Promise.all([
    params,
    getTranslations("practices"),
    getTranslations("common"),
    rememberedPractices(),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {practices.length === 0 && <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      <ul>
        {practices.map((practice) => (
          <li key={practice.slug} className="border-t border-line py-4">
            <p className="text-lg font-semibold">
              <a href={`/${locale}/practices/${practice.slug}`} dir="auto">
                {practice.title}
              </a>
            </p>
            <p className="text-sm text-muted" dir="auto">
              {practice.implementer}
            </p>
            <p className="mt-2 flex flex-wrap gap-2">
              <PracticeStatusTag status={practice.status} />
              {practice.example && <Tag tone="warn">{common("example")}</Tag>}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
