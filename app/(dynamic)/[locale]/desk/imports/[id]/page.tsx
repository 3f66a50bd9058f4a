import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DraftRows } from "@/components/imports/draft-rows";
import { ImportOutcome } from "@/components/imports/import-outcome";
import { SettingsForm } from "@/components/imports/settings-form";
import { StartPanel } from "@/components/imports/start-panel";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/workflow/status-tag";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { ExpectedFailure } from "@/lib/errors";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { beginImportAction, changeSettingsAction, skipRowsAction, undoImportAction } from "@/lib/imports/actions";
import { importedTalks, importPageSize, previewImport, rowFilters, showImport } from "@/lib/imports/queries";
import type { FoundImport } from "@/lib/imports/scope";
import { now } from "@/lib/time/clock";

interface ImportPageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ page?: string | string[]; rows?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports");
  return { title: t("title") };
}

/** An import: its rows while they are looked at, how far it is while it runs, its talks when they are in. */
export default async function ImportPage({ params, searchParams }: ImportPageProps) {
  const { locale, id } = await params;
  const desk = `/${locale}/desk/imports`;
  const path = `${desk}/${id}`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "imports.run", null)) notFound();
  const run = await showImport(actor, id).catch((error: unknown) => {
    if (error instanceof ExpectedFailure) return notFound();
    throw error;
  });
  const query = await searchParams;
  const [t, common, navigation] = await Promise.all([
    getTranslations("imports"),
    getTranslations("common"),
    getTranslations("navigation"),
  ]);
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: navigation("desk") },
          { href: desk, text: t("title") },
        ]}
      />
      <PageHeader title={<bdi className="wrap-anywhere">{run.fileName}</bdi>}>
        <StatusTag machine="importRun" status={run.status} />
      </PageHeader>
      {run.status === "draft" || run.status === "failed" ? (
        <Draft run={run} path={path} query={query} />
      ) : (
        <ImportOutcome
          run={run}
          talks={run.status === "running" ? [] : await importedTalks(run)}
          progressPath={`/api/imports/${run.id}/progress?locale=${locale}`}
          undo={undoImportAction}
        />
      )}
    </>
  );
}

interface DraftProps {
  run: FoundImport;
  path: string;
  query: Awaited<ImportPageProps["searchParams"]>;
}

async function Draft({ run, path, query }: DraftProps) {
  const filter = rowFilters.find((one) => one === query.rows) ?? "all";
  const page = readPage(query.page);
  const [t, preview] = await Promise.all([getTranslations("imports"), previewImport(run, filter, page, now())]);
  return (
    <div className="space-y-10">
      <StartPanel action={beginImportAction} run={run} counts={preview.counts} />
      <Panel>
        <details open={preview.counts.error > 0 && page === 1 && filter === "all"}>
          <summary className="text-lg font-bold">{t("settings.title")}</summary>
          <div className="mt-6">
            <SettingsForm
              action={changeSettingsAction}
              id={run.id}
              version={run.version}
              settings={run.settings}
              header={run.header}
              samples={preview.samples}
            />
          </div>
        </details>
      </Panel>
      <DraftRows
        path={path}
        importId={run.id}
        version={run.version}
        columns={run.settings.columns}
        counts={preview.counts}
        rows={preview.rows}
        total={preview.total}
        page={page}
        perPage={importPageSize}
        filter={filter}
        filters={rowFilters}
        skip={skipRowsAction}
      />
    </div>
  );
}
