import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { defaultLocale } from "@/lib/i18n/locales";

interface Letter {
  id: string;
  receivedAt: string;
  to: readonly string[];
  subject: string;
}

/** The captured letters of the demo, one a row. */
export async function LetterTable({ letters }: { letters: readonly Letter[] }) {
  const t = await getTranslations({ locale: defaultLocale, namespace: "mail.mailbox" });
  const common = await getTranslations({ locale: defaultLocale, namespace: "common" });
  return (
    <Table
      caption={t("caption")}
      scrollLabel={common("scrollTable", { caption: t("caption") })}
      rows={letters}
      rowKey={(letter) => letter.id}
      columns={[
        {
          key: "subject",
          heading: t("subject"),
          cell: (letter) => (
            <a href={`/demo/mailbox/${letter.id}`} dir="auto">
              {letter.subject}
            </a>
          ),
        },
        { key: "to", heading: t("to"), cell: (letter) => letter.to.join(", ") },
        {
          key: "received",
          heading: t("received"),
          cell: (letter) => (
            <time dateTime={letter.receivedAt}>{letter.receivedAt.slice(0, 19).replace("T", " ")} UTC</time>
          ),
        },
      ]}
    />
  );
}
