import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DecisionTable } from "@/components/decisions/decision-table";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { announceDecisionsAction } from "@/lib/decisions/actions";
import { readDecisionFilters } from "@/lib/decisions/filters";
import { allHeld, heldDecisions } from "@/lib/decisions/queries";
import { announceLimit } from "@/lib/decisions/schema";
import type { Locale } from "@/lib/i18n/locales";

interface AnnouncePageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("decisions.confirm");
  return { title: t("title") };
}

/** The one question before decisions are announced: these, to these people? What cannot be announced is named with the reason. */
export default async function AnnouncePage({ params, searchParams }: AnnouncePageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/decisions`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.decisions", null)) notFound();
  const query = await searchParams;
  const isAll = typeof query.all === "string";
  const filters = readDecisionFilters(Object.fromEntries(new URLSearchParams(isAll ? String(query.all) : "")));
  const chosen = [query.d ?? []].flat().slice(0, announceLimit);
  const [t, common, rows] = await Promise.all([
    getTranslations("decisions"),
    getTranslations("common"),
    isAll ? allHeld(actor, filters, announceLimit) : heldDecisions(actor, chosen),
  ]);
  const ready = rows.filter(({ blocker }) => blocker === null);
  const blocked = rows.filter(({ blocker }) => blocker !== null);
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: path, text: t("list.title") }]} />
      <PageHeader
        title={t("confirm.title")}
        lead={ready.length > 0 ? t("confirm.lead", { count: ready.length }) : null}
      />
      {ready.length > 0 ? (
        <>
          <DecisionTable rows={ready} locale={locale} caption={t("confirm.title")} withLetters />
          <ActionForm action={announceDecisionsAction} className="mt-6 max-w-text space-y-4">
            {ready.map(({ id, version }) => (
              <HiddenField key={id} name="decisions" value={`${id}.${version}`} />
            ))}
            <p>{t("confirm.final")}</p>
            <SubmitButton>{t("confirm.button", { count: ready.length })}</SubmitButton>
          </ActionForm>
        </>
      ) : (
        <EmptyState title={t("confirm.nothing")}>
          <a href={path}>{t("confirm.back")}</a>
        </EmptyState>
      )}
      {blocked.length > 0 && (
        <section className="mt-10" aria-labelledby="blocked">
          <h2 id="blocked" className="mb-3 text-2xl">
            {t("confirm.blocked")}
          </h2>
          <Notice tone="warn">{t("confirm.blockedText")}</Notice>
          <DecisionTable rows={blocked} locale={locale} caption={t("confirm.blocked")} />
        </section>
      )}
    </>
  );
}
