import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BulkItems } from "@/components/desk/bulk-items";
import { ActionButton } from "@/components/forms/action-button";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Tone } from "@/components/ui/tone";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { undoBulkAction } from "@/lib/desk/actions";
import { readBulkChange } from "@/lib/desk/bulk-change";
import { bulkSubjects } from "@/lib/desk/bulk-plan";
import type { BulkOutcome } from "@/lib/desk/bulk-schema";
import type { Locale } from "@/lib/i18n/locales";

interface BulkResultPageProps {
  params: Promise<{ locale: Locale; change: string }>;
}

const tones: readonly (readonly [BulkOutcome, Tone])[] = [
  ["waiting", "info"],
  ["undone", "good"],
  ["kept", "warn"],
  ["done", "good"],
  ["refused", "warn"],
];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("bulk-changes.result");
  return { title: t("title") };
}

/** What became of each proposal of a change, while it goes on and afterwards, and the way to undo it. */
export default async function BulkResultPage({ params }: BulkResultPageProps) {
  const { locale, change: changeId } = await params;
  const path = `/${locale}/desk/proposals`;
  const actor = await requireActor(locale, path);
  const change = can(actor, "desk.bulk", null) ? await readBulkChange(actor, changeId) : null;
  if (!change) notFound();
  const [t, common, desk, queue, subjects] = await Promise.all([
    getTranslations("bulk-changes"),
    getTranslations("common"),
    getTranslations("desk"),
    getTranslations("queue"),
    bulkSubjects(
      actor,
      change.items.map(({ id }) => id),
    ),
  ]);
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const of = (outcome: BulkOutcome) =>
    change.items.flatMap((item) => {
      const subject = byId.get(item.id);
      if (item.outcome !== outcome || !subject) return [];
      const reason = item.reason
        ? { key: item.reason.key, ...(item.reason.values ? { values: item.reason.values } : {}) }
        : null;
      return [{ id: item.id, reference: subject.reference, title: subject.title, reason }];
    });
  const waiting = change.items.filter(({ outcome }) => outcome === "waiting").length;
  const isUndoable = !change.undoneAt && waiting === 0 && change.items.some(({ outcome }) => outcome === "done");
  return (
    <>
      {waiting > 0 && <meta httpEquiv="refresh" content="3" />}
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: desk("title") },
          { href: path, text: queue("title") },
        ]}
      />
      <PageHeader title={t("result.title")}>
        <a href={path}>{t("back")}</a>
      </PageHeader>
      {waiting > 0 && (
        <div className="mb-8">
          <Notice tone="info" isAnswer>
            <p>{t("result.progress", { done: change.items.length - waiting, total: change.items.length })}</p>
            <progress value={change.items.length - waiting} max={change.items.length} className="mt-2 w-full" />
          </Notice>
        </div>
      )}
      {tones.map(([outcome, tone]) => {
        const items = of(outcome);
        return (
          <BulkItems
            key={outcome}
            title={t(`result.${outcome}`, { count: items.length })}
            tone={tone}
            path={path}
            items={items}
          />
        );
      })}
      {isUndoable && (
        <section>
          <ActionButton action={undoBulkAction} values={{ changeId }}>
            {t("result.undo")}
          </ActionButton>
          <p className="mt-2 text-sm text-muted">{t("result.undoHint")}</p>
        </section>
      )}
    </>
  );
}
