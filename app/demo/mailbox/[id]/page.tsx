import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LetterText } from "@/components/mailbox/letter-text";
import { PageHeader } from "@/components/ui/page-header";
import { env } from "@/lib/env";
import { defaultLocale } from "@/lib/i18n/locales";
import { readLetter } from "@/lib/mail/mailbox";

interface LetterPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: defaultLocale, namespace: "mail.mailbox" });
  return { title: t("title") };
}

export default async function LetterPage({ params }: LetterPageProps) {
  const letter = env.DEMO ? await readLetter((await params).id) : null;
  if (!letter) notFound();
  const t = await getTranslations({ locale: defaultLocale, namespace: "mail.mailbox" });
  return (
    <>
      <p className="mb-4">
        <a href="/demo/mailbox">{t("back")}</a>
      </p>
      <PageHeader title={letter.subject} dir="auto" lead={`${t("to")}: ${letter.to.join(", ")}`} />
      <h2 className="text-xl">{t("asText")}</h2>
      <LetterText text={letter.text} />
      <h2 className="mt-10 text-xl">{t("asHtml")}</h2>
      <iframe
        src={`/api/demo/mailbox/${letter.id}`}
        title={t("asHtml")}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        className="mt-4 h-[48rem] w-full max-w-text border border-line bg-surface"
      />
    </>
  );
}
