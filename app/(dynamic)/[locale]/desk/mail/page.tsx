import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeadMailTable } from "@/components/desk-mail/dead-mail-table";
import { FailingMailTable } from "@/components/desk-mail/failing-mail-table";
import { ExportLinks } from "@/components/lists/export-links";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { SummaryList } from "@/components/ui/summary-list";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { retryMailAction } from "@/lib/mail/actions";
import { listFailingMail, mailCounts } from "@/lib/mail/desk-mail";
import { listDeadMail } from "@/lib/mail/queries";

const perPage = 25;
/** Failing letters need nobody's hand, so the first of them are enough to see what is wrong. */
const failingShown = 50;

interface MailPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mail.desk");
  return { title: t("title") };
}

export default async function DeskMailPage({ params, searchParams }: MailPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/mail`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "mail.readDeadLetters", null)) notFound();
  const page = readPage((await searchParams).page);
  const [t, letters, common, navigation, counts, dead, failing] = await Promise.all([
    getTranslations("mail.desk"),
    getTranslations("mail"),
    getTranslations("common"),
    getTranslations("navigation"),
    mailCounts(actor),
    listDeadMail(actor, { take: perPage, skip: (page - 1) * perPage }),
    listFailingMail(actor, { take: failingShown }),
  ]);
  /** By its heading; a letter that has several, or that the portal no longer writes, by its own name. */
  const nameOf = (template: string): string => {
    const heading: unknown = letters.has(`${template}.heading`) ? letters.raw(`${template}.heading`) : null;
    return typeof heading === "string" ? heading : template.replaceAll("-", " ");
  };
  const total = counts.find(({ status }) => status === "dead")?.count ?? 0;
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: navigation("desk") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <h2 className="mb-3 text-2xl">{t("dead")}</h2>
      {dead.length > 0 ? (
        <>
          <p className="mb-4 max-w-text text-muted">{t("deadText")}</p>
          <DeadMailTable
            retry={can(actor, "mail.retry", null) ? retryMailAction : null}
            rows={dead.map(({ template, recipientEmail, ...row }) => ({
              ...row,
              letter: nameOf(template),
              recipient: recipientEmail,
            }))}
          />
          <PageLinks page={page} perPage={perPage} total={total} path={path} />
        </>
      ) : (
        <EmptyState title={t("deadNone")} />
      )}
      <h2 className="mt-10 mb-3 text-2xl">{t("failing")}</h2>
      {failing.length > 0 ? (
        <FailingMailTable
          rows={failing.map(({ template, recipientEmail, ...row }) => ({
            ...row,
            letter: nameOf(template),
            recipient: recipientEmail,
          }))}
        />
      ) : (
        <EmptyState title={t("failingNone")} />
      )}
      <h2 className="mt-10 mb-3 text-2xl">{t("counts")}</h2>
      <ExportLinks list="mail" />
      {counts.length > 0 ? (
        <SummaryList
          empty=""
          rows={counts.map(({ status, count }) => ({ key: status, term: t(`status.${status}`), value: count }))}
        />
      ) : (
        <EmptyState title={t("none")} />
      )}
    </>
  );
}
