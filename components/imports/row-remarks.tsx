import { getLocale, getTranslations } from "next-intl/server";
import { ToneIcon } from "@/components/ui/tone-icon";
import type { Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import type { RowProblem } from "@/lib/imports/imported-talk";

/** Errors and warnings of a row, each at its column. */
export async function RowRemarks({ problems }: { problems: readonly RowProblem[] }) {
  const [t, fields, say] = await Promise.all([
    getTranslations("imports.rows"),
    getTranslations("imports.fields"),
    translatorFor((await getLocale()) as Locale),
  ]);
  return (
    <ul className="min-w-56 space-y-2 text-sm">
      {problems.map(({ field, severity, message }) => (
        <li
          key={`${field} ${message.key} ${JSON.stringify(message.values)}`}
          className={`flex gap-2 ${severity === "error" ? "font-semibold text-bad" : ""}`}
        >
          <span className="pt-1">
            <ToneIcon tone={severity === "error" ? "bad" : "warn"} />
          </span>
          <span>{field ? t("at", { field: fields(field), message: say.say(message) }) : say.say(message)}</span>
        </li>
      ))}
    </ul>
  );
}
