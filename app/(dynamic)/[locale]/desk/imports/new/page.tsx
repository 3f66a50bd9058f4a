import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FileUpload } from "@/components/files/file-upload";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { readFault } from "@/lib/imports/file-faults";
import { importLimits } from "@/lib/imports/limits";

interface NewImportPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports.new");
  return { title: t("title") };
}

/** Chooses the file of a new import. */
export default async function NewImportPage({ params, searchParams }: NewImportPageProps) {
  const { locale } = await params;
  const desk = `/${locale}/desk/imports`;
  const actor = await requireActor(locale, `${desk}/new`);
  if (!can(actor, "imports.run", null)) notFound();
  const fault = readFault(await searchParams);
  const [t, file, imports, common, navigation] = await Promise.all([
    getTranslations("imports.new"),
    getTranslations("imports.file"),
    getTranslations("imports"),
    getTranslations("common"),
    getTranslations("navigation"),
  ]);
  const limit = importLimits.bytes / 1024 / 1024;
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: navigation("desk") },
          { href: desk, text: imports("title") },
        ]}
      />
      <PageHeader title={t("title")} lead={t("lead")} />
      {fault && (
        <div className="mb-8 max-w-text">
          <Notice tone="bad" title={t("problem")} isAnswer>
            <p>{file(fault.fault, fault.values)}</p>
          </Notice>
        </div>
      )}
      <div className="max-w-text">
        <FileUpload
          action={`/api/imports?locale=${locale}`}
          accept=".csv,.tsv,.txt,.xlsx,.ics"
          mostBytes={importLimits.bytes}
          texts={{
            label: t("file"),
            hint: t("fileHint"),
            button: t("button"),
            tooBig: file("tooLarge", { limit }),
            missing: file("missing"),
            uploading: String(t.raw("uploading")),
            checking: t("checking"),
            lost: t("lost"),
          }}
        />
        <h2 className="mt-10 mb-3 text-xl">{t("formats")}</h2>
        <ul className="list-disc space-y-2 ps-6">
          {(["format1", "format2", "format3", "format4"] as const).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
