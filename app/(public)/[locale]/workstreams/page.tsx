import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { rememberedWorkstreams } from "@/lib/workstreams/remembered-workstreams";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workstreams");
  return { title: t("title"), description: t("lead") };
}

export default async function WorkstreamsPage({ params }: { params: Promise<{ locale: string }> }) {
  const [{ locale }, t, workstreams] = await Promise.all([
    params,
    getTranslations("workstreams"),
    rememberedWorkstreams(),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {workstreams.length === 0 && <EmptyState title={t("empty")} />}
      <ul>
        {workstreams.map((workstream) => (
          <li key={workstream.slug} className="border-t border-line py-4">
            <p className="text-lg font-semibold">
              <a href={`/${locale}/workstreams/${workstream.slug}`} dir="auto">
                {[workstream.number, workstream.title].filter(Boolean).join(" – ")}
              </a>
            </p>
            <p className="text-sm text-muted">
              {t("coLeads")}: {workstream.coLeads.length > 0 ? workstream.coLeads.join(", ") : t("coLeadsUnknown")} ·{" "}
              {t("talkCount", { count: workstream.talks })}
            </p>
            {workstream.unverified && (
              <p className="mt-2">
                <Tag tone="warn">{t("unverified")}</Tag>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
