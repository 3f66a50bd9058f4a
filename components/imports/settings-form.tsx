import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { FieldSet } from "@/components/forms/field-set";
import { HiddenField } from "@/components/forms/hidden-field";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import type { FormAction } from "@/lib/actions/form-state";
import { languageNames, locales } from "@/lib/i18n/locales";
import { exactDateFields, type ImportField, importFields } from "@/lib/imports/fields";
import type { ImportSettings } from "@/lib/imports/schema";
import { audiences, talkFormats, talkKinds, talkLevels } from "@/lib/reference/talk-terms";
import { timeZoneChoices } from "@/lib/time/zones";

interface SettingsFormProps {
  action: FormAction;
  id: string;
  version: number;
  settings: ImportSettings;
  header: readonly string[];
  samples: readonly string[];
}

/** Columns that only files of the portal's own have, and that are few people's concern. */
const seldom: ReadonlySet<ImportField> = new Set([
  ...exactDateFields,
  "primaryObjective",
  "principles",
  "listing",
  "heldOn",
  "locale",
  "source",
  "recurrence",
]);

/** "A", "B" … "AA": columns as spreadsheets call them. */
function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}

/** Which column is what, and what the person states for the whole file. */
export async function SettingsForm({ action, id, version, settings, header, samples }: SettingsFormProps) {
  const [t, fields, words] = await Promise.all([
    getTranslations("imports.settings"),
    getTranslations("imports.fields"),
    getTranslations("reference"),
  ]);
  const columns = header.map((heading, place) => {
    const values = {
      letter: letterOf(place),
      heading: heading || t("noHeading"),
      sample: samples[place]?.slice(0, 40) ?? "",
    };
    return { value: String(place), text: values.sample ? t("columnWithSample", values) : t("column", values) };
  });
  const options = [{ value: "", text: t("notInFile") }, ...columns];
  const column = (field: ImportField) => (
    <Select
      key={field}
      name={`columns.${field}`}
      label={fields(field)}
      options={options}
      defaultValue={String(settings.columns[field] ?? "")}
      width="full"
    />
  );
  const isUsed = (field: ImportField) => settings.columns[field] !== undefined;
  const plain = importFields.filter((field) => !seldom.has(field));
  const further = importFields.filter((field) => seldom.has(field));
  return (
    <ActionForm action={action} className="space-y-8">
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
      <FieldSet legend={t("stated")}>
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField
            name="year"
            label={t("year")}
            hint={t("yearHint")}
            width="short"
            inputMode="numeric"
            defaultValue={settings.year === null ? "" : String(settings.year)}
          />
          <Select
            name="timeZone"
            label={t("timeZone")}
            defaultValue={settings.timeZone ?? ""}
            options={[
              { value: "", text: t("timeZoneNone") },
              ...timeZoneChoices().map((zone) => ({ value: zone, text: zone })),
            ]}
          />
          <Select
            name="dayOrder"
            label={t("dayOrder")}
            defaultValue={settings.dayOrder}
            options={(["dayFirst", "monthFirst"] as const).map((value) => ({ value, text: t(value) }))}
          />
          <Select
            name="level"
            label={t("level")}
            defaultValue={settings.level}
            options={talkLevels.map((value) => ({ value, text: words(`levels.${value}`) }))}
          />
          <Select
            name="format"
            label={t("format")}
            defaultValue={settings.format}
            options={talkFormats.map((value) => ({ value, text: words(`formats.${value}`) }))}
          />
          <Select
            name="kind"
            label={t("kind")}
            defaultValue={settings.kind}
            options={talkKinds.map((value) => ({ value, text: words(`kinds.${value}`) }))}
          />
          <Select
            name="audience"
            label={t("audience")}
            defaultValue={settings.audience}
            options={audiences.map((value) => ({ value, text: words(`audiences.${value}`) }))}
          />
          <Select
            name="titleLocale"
            label={t("titleLocale")}
            defaultValue={settings.locale}
            options={locales.map((value) => ({ value, text: languageNames[value] }))}
          />
        </div>
      </FieldSet>
      <FieldSet legend={t("columns")} hint={t("columnsHint")}>
        <div className="grid gap-6 sm:grid-cols-2">{plain.map(column)}</div>
        <details open={further.some(isUsed)}>
          <summary className="font-semibold">{t("more")}</summary>
          <div className="mt-4 grid gap-6 sm:grid-cols-2">{further.map(column)}</div>
        </details>
      </FieldSet>
      <SubmitButton kind="secondary">{t("save")}</SubmitButton>
    </ActionForm>
  );
}
