import { getTranslations } from "next-intl/server";

/** A mark in figures and in words; or that the reviewer could not tell. */
export async function MarkText({ mark }: { mark: number | null }) {
  const t = await getTranslations("assessments.marks");
  if (mark === null) return <span className="text-muted">{t("none")}</span>;
  return (
    <span className="whitespace-nowrap">
      <strong className="tabular-nums">{mark}</strong> {t(String(mark))}
    </span>
  );
}
