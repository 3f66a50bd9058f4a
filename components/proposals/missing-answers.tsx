import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { MissingAnswer } from "@/lib/proposals/sections";

interface MissingAnswersProps {
  missing: readonly MissingAnswer[];
  changeHref: (section: string) => string;
}

/** What the Secretariat needs and does not have yet, each with the way to it. */
export async function MissingAnswers({ missing, changeHref }: MissingAnswersProps) {
  if (missing.length === 0) return null;
  const t = await getTranslations("proposals");
  return (
    <div className="mb-8 max-w-text">
      <Notice tone="warn" title={t("check.missingTitle", { count: missing.length })}>
        <p>{t("check.missingText")}</p>
        <ul className="mt-2 list-disc ps-5">
          {missing.map(({ section, field }) => (
            <li key={field}>
              <a href={changeHref(section)}>{t(`fields.${field}`)}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
