import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { FilterChoice, FilterForm } from "@/components/lists/filter-fields";
import { EmptyState } from "@/components/ui/empty-state";
import { PageLinks } from "@/components/ui/page-links";
import type { FormAction } from "@/lib/actions/form-state";
import type { ImportColumns } from "@/lib/imports/fields";
import type { JudgedRow, Verdict } from "@/lib/imports/judge-rows";
import { RowTable } from "./row-table";

interface DraftRowsProps {
  path: string;
  importId: string;
  version: number;
  columns: ImportColumns;
  counts: Record<Verdict, number>;
  rows: readonly JudgedRow[];
  total: number;
  page: number;
  perPage: number;
  filter: string;
  filters: readonly string[];
  skip: FormAction;
}

/** The rows of an import before it is brought in: counted, narrowed and paged. */
export async function DraftRows({
  path,
  importId,
  version,
  counts,
  rows,
  total,
  page,
  perPage,
  ...list
}: DraftRowsProps) {
  const t = await getTranslations("imports.rows");
  const left = counts.repeated + counts.present + counts.skipped;
  return (
    <section id="rows">
      <h2 className="mb-3 text-2xl">{t("title")}</h2>
      <p className="mb-4 max-w-text" role="status">
        {t("counts", { ready: counts.ready, errors: counts.error, left })}
      </p>
      {counts.error > 0 && (
        <div className="mb-6">
          <ActionButton action={list.skip} values={{ id: importId, version, row: "errors", skipped: "yes" }}>
            {t("skipErrors", { count: counts.error })}
          </ActionButton>
        </div>
      )}
      <FilterForm path={path} label={t("filter")} apply={t("filter")} clear={t("filters.all")}>
        <FilterChoice
          name="rows"
          label={t("filter")}
          value={list.filter}
          options={list.filters.map((value) => ({ value, text: t(`filters.${value}`) }))}
        />
      </FilterForm>
      {rows.length > 0 ? (
        <RowTable rows={rows} columns={list.columns} importId={importId} version={version} skip={list.skip} />
      ) : (
        <EmptyState title={t("noRows")} />
      )}
      <PageLinks
        page={page}
        perPage={perPage}
        total={total}
        path={path}
        query={new URLSearchParams(list.filter === "all" ? {} : { rows: list.filter })}
      />
    </section>
  );
}
