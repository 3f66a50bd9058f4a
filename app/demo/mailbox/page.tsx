import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LetterTable } from "@/components/mailbox/letter-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { env } from "@/lib/env";
import { defaultLocale } from "@/lib/i18n/locales";
import { listMailbox } from "@/lib/mail/mailbox";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: defaultLocale, namespace: "mail.mailbox" });
  return { title: t("title") };
}

export default async function MailboxPage() {
  if (!env.DEMO) notFound();
  const [t, letters] = await Promise.all([
    getTranslations({ locale: defaultLocale, namespace: "mail.mailbox" }),
    listMailbox(),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("intro")} />
      {letters.length === 0 ? <EmptyState title={t("empty")} /> : <LetterTable letters={letters} />}
    </>
  );
}
