import { getTranslations } from "next-intl/server";
import { inputClass } from "@/components/forms/input-class";
import { buttonClass } from "@/components/ui/button-class";
import type { MessageRef } from "@/lib/errors";
import type { DateFields } from "@/lib/time/date-fields";
import { commonTimeZones, genevaZone } from "@/lib/time/zones";

interface DateToCheckProps {
  path: string;
  fields: DateFields;
  errors: Partial<Record<keyof DateFields, MessageRef>>;
}

/** Asks for a date to look at. It changes nothing, so it is an ordinary form that asks for an address. */
export async function DateToCheck({ path, fields, errors }: DateToCheckProps) {
  const [t, all, forms] = await Promise.all([
    getTranslations("planning.place"),
    getTranslations(),
    getTranslations("forms"),
  ]);
  const field = (name: "words" | "startTime" | "endTime", width: "medium" | "short") => {
    const error = errors[name];
    return (
      <div className={error ? "border-s-4 border-bad ps-4" : undefined}>
        <label htmlFor={`date-${name}`} className="block font-semibold">
          {t(name)}
        </label>
        {name === "words" && (
          <p id="date-words-hint" className="text-sm text-muted">
            {t("wordsHint")}
          </p>
        )}
        {error && (
          <p id={`date-${name}-error`} className="font-semibold text-bad">
            <span className="sr-only">{forms("errorPrefix")} </span>
            {all(error.key, error.values)}
          </p>
        )}
        <input
          id={`date-${name}`}
          name={name}
          defaultValue={fields[name]}
          maxLength={200}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `date-${name}-error` : name === "words" ? "date-words-hint" : undefined}
          className={inputClass(error !== undefined, width)}
        />
      </div>
    );
  };
  return (
    <form method="get" action={path} className="max-w-text space-y-4">
      {field("words", "medium")}
      <div className="flex flex-wrap items-end gap-4">
        {field("startTime", "short")}
        {field("endTime", "short")}
        <div>
          <label htmlFor="date-timeZone" className="block font-semibold">
            {t("timeZone")}
          </label>
          <select
            id="date-timeZone"
            name="timeZone"
            defaultValue={fields.timeZone || genevaZone}
            className={inputClass(false, "medium")}
          >
            {[...new Set([...commonTimeZones, ...(fields.timeZone ? [fields.timeZone] : [])])].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </select>
          {errors.timeZone && (
            <p className="font-semibold text-bad">{all(errors.timeZone.key, errors.timeZone.values)}</p>
          )}
        </div>
      </div>
      <button type="submit" className={buttonClass("primary")}>
        {t("check")}
      </button>
    </form>
  );
}
