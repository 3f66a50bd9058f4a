import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DecisionTable } from "@/components/decisions/decision-table";
import { ExportLinks } from "@/components/lists/export-links";
import { FilterChoice, FilterForm, FilterWords } from "@/components/lists/filter-fields";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { decisionQuery, decisionStates, decisionsSize, readDecisionFilters } from "@/lib/decisions/filters";
import { outcomes } from "@/lib/decisions/outcome";
import { decisions } from "@/lib/decisions/queries";
import { type Locale, languageNames, locales } from "@/lib/i18n/locales";

interface DecisionsPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("decisions.list");
  return { title: t("title") };
}

/** Decisions that wait to be announced, and those that were. An ordinary form leads from the chosen ones to their announcement. */
export default async function DecisionsPage({ params, searchParams }: DecisionsPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/decisions`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.decisions", null)) notFound();
  const filters = readDecisionFilters(await searchParams);
  const [t, common, navigation, steps, { rows, total }] = await Promise.all([
    getTranslations("decisions"),
    getTranslations("common"),
    getTranslations("navigation"),
    getTranslations("workflow.proposal.steps"),
    decisions(actor, filters),
  ]);
  const any = { value: "", text: t("list.any") };
  const canChoose = filters.state === "held" && rows.some(({ blocker }) => blocker === null);
  const table = (
    <DecisionTable
      rows={rows}
      locale={locale}
      caption={t("list.title")}
      canChoose={canChoose}
      withLetters={filters.state === "held"}
    />
  );
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: navigation("desk") }]} />
      <PageHeader title={t("list.title")} lead={t("list.lead")} />
      <FilterForm path={path} label={t("list.filters")} apply={t("list.apply")} clear={t("list.clear")}>
        <FilterChoice
          name="state"
          label={t("list.state")}
          value={filters.state}
          options={decisionStates.map((value) => ({ value, text: t(`list.states.${value}`) }))}
        />
        <FilterChoice
          name="outcome"
          label={t("list.outcome")}
          value={filters.outcome ?? ""}
          options={[any, ...outcomes.map((value) => ({ value, text: steps(value) }))]}
        />
        <FilterChoice
          name="language"
          label={t("list.language")}
          value={filters.language ?? ""}
          options={[any, ...locales.map((value) => ({ value, text: languageNames[value] }))]}
        />
        <FilterChoice
          name="by"
          label={t("list.by")}
          value={filters.mine ? "me" : ""}
          options={[any, { value: "me", text: t("list.byMe") }]}
        />
        <FilterWords label={t("list.words")} value={filters.q} />
      </FilterForm>
      <p className="mb-4 font-semibold">{t("list.found", { count: total })}</p>
      {rows.length === 0 ? (
        <EmptyState title={t(`list.none.${filters.state}`)} />
      ) : canChoose ? (
        <form action={`${path}/announce`} className="space-y-4">
          {table}
          <div className="flex flex-wrap gap-3">
            <button type="submit" className={buttonClass("primary")}>
              {t("list.announceChosen")}
            </button>
            <button
              type="submit"
              name="all"
              value={decisionQuery(filters).toString()}
              className={buttonClass("secondary")}
            >
              {t("list.announceAll", { count: total })}
            </button>
          </div>
        </form>
      ) : (
        table
      )}
      <PageLinks page={filters.page} perPage={decisionsSize} total={total} path={path} query={decisionQuery(filters)} />
      <ExportLinks list="decisions" query={decisionQuery(filters)} />
    </>
  );
}
