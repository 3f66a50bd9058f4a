import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NewViewForm, ViewEditor } from "@/components/desk/view-editor";
import { ActionButton } from "@/components/forms/action-button";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { restoreViewAction } from "@/lib/desk/actions";
import { viewsOf } from "@/lib/desk/saved-views";
import { listRight, tidyQuery, viewLists } from "@/lib/desk/view-lists";
import { filterReader, type Query } from "@/lib/http/read-filters";
import type { Locale } from "@/lib/i18n/locales";

interface ViewsPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("saved-views");
  return { title: t("title") };
}

/** A new view of a list, where the address brings its filters; and the person's own views of the list, to change or delete. */
export default async function ViewsPage({ params, searchParams }: ViewsPageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, `/${locale}/desk/views`);
  const asked = await searchParams;
  const read = filterReader(asked, ["list", "query", "done", "change"]);
  const list = read.one("list", viewLists) ?? "proposals";
  if (!can(actor, listRight[list], null)) notFound();
  const [query] = read.many("query", () => true);
  const done = read.one("done", ["change", "remove"]);
  const [changeId] = read.many("change", (text) => text.length < 50);
  const [t, common, navigation, views] = await Promise.all([
    getTranslations("saved-views"),
    getTranslations("common"),
    getTranslations("navigation"),
    viewsOf(actor, list),
  ]);
  const path = `/${locale}/desk/${list}`;
  const own = views.filter(({ isOwn }) => isOwn);
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: navigation("desk") },
          { href: path, text: t(`lists.${list}`) },
        ]}
      />
      <PageHeader title={t("title")} lead={t("lead")} />
      {done && (
        <div className="mb-6">
          <Notice tone="good" isAnswer>
            <p className="flex flex-wrap items-baseline gap-4">
              {t(`done.${done}`)}
              {done === "remove" && changeId && (
                <ActionButton action={restoreViewAction} values={{ changeId }} kind="quiet">
                  {t("undo")}
                </ActionButton>
              )}
            </p>
          </Notice>
        </div>
      )}
      {query !== undefined && (
        <section className="mb-10">
          <h2 className="mb-2 text-2xl">{t("newTitle")}</h2>
          <p className="mb-4">
            <a href={`${path}?${tidyQuery(list, query)}`}>{t("shows")}</a>
          </p>
          <NewViewForm list={list} query={tidyQuery(list, query)} />
        </section>
      )}
      <h2 className="mb-2 text-2xl">{t("ownTitle")}</h2>
      {own.length > 0 ? (
        <ul>
          {own.map((view) => (
            <ViewEditor key={view.id} view={view} path={path} />
          ))}
        </ul>
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
    </>
  );
}
