import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { secretariatAddress } from "./secretariat-address";

interface PlainPageProps {
  page: "about" | "accessibility" | "privacy";
  /** Keys of the paragraphs; one that ends in "Title" is a heading. */
  parts: readonly string[];
}

/** A page of plain text: headings and paragraphs in order. */
export async function PlainPage({ page, parts }: PlainPageProps) {
  const t = await getTranslations(`pages.${page}`);
  const say = t as unknown as (key: string, values?: Record<string, string>) => string;
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="prose max-w-text">
        {parts.map((part) =>
          part.endsWith("Title") ? (
            <h2 key={part}>{say(part)}</h2>
          ) : (
            <p key={part}>{say(part, { address: secretariatAddress })}</p>
          ),
        )}
      </div>
    </>
  );
}
