import { getTranslations } from "next-intl/server";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { RadioGroup } from "@/components/forms/radio-group";
import { Select } from "@/components/forms/select";
import { TextField } from "@/components/forms/text-field";
import { CountryPicker } from "@/components/reference/country-picker";
import { ObjectivePicker } from "@/components/reference/objective-picker";
import { guidingPrinciples } from "@/lib/reference/guiding-principles";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { talkLevels } from "@/lib/reference/talk-terms";
import { pageWording } from "@/lib/wording/page-wording";
import type { SectionFieldsProps } from "./section-fields-props";

/** Level, places, objectives, and what of the Network's work it serves. */
export async function ScopeFields({ content, choices }: SectionFieldsProps) {
  const [t, reference] = await Promise.all([getTranslations("proposals.fields"), getTranslations("reference")]);
  const wording = await pageWording();
  const states = wording.statesByName();
  return (
    <>
      <RadioGroup
        name="level"
        label={t("level")}
        choices={talkLevels.map((level) => ({
          value: level,
          label: reference(`levels.${level}`),
          hint: t(`levelHints.${level}`),
        }))}
        defaultValue={content.level ?? ""}
      />
      <CheckboxGroup
        name="regions"
        label={t("regions")}
        hint={t("regionsHint")}
        optional
        choices={regionIds.map((region) => ({ value: region, label: reference(`regions.${region}`) }))}
        defaultValue={content.regions}
      />
      <CountryPicker
        name="countries"
        label={t("countries")}
        hint={t("countriesHint")}
        optional
        groups={regionIds.map((region) => ({
          key: region,
          title: reference(`regions.${region}`),
          choices: states
            .filter((state) => state.statisticsRegion === region)
            .map((state) => ({ value: state.iso2, label: wording.stateName(state.iso2) })),
        }))}
        defaultValue={content.countries}
      />
      <Select
        name="primaryObjective"
        label={t("primaryObjective")}
        placeholder={t("choose")}
        width="full"
        options={objectiveNumbers.map((number) => ({
          value: String(number),
          text: `${number}. ${wording.objectiveShortTitle(number).text}`,
        }))}
        defaultValue={content.primaryObjective?.toString() ?? ""}
      />
      <ObjectivePicker
        name="secondaryObjectives"
        label={t("secondaryObjectives")}
        optional
        defaultValue={content.secondaryObjectives}
      />
      <CheckboxGroup
        name="principles"
        label={t("principles")}
        optional
        columns
        choices={guidingPrinciples.map(({ letter }) => {
          const { text, lang } = wording.principleTitle(letter);
          return { value: letter, label: <span lang={lang}>{`(${letter}) ${text}`}</span> };
        })}
        defaultValue={content.principles}
      />
      <Select
        name="workstreamId"
        label={t("workstreamId")}
        hint={t("workstreamIdHint")}
        optional
        placeholder={t("workstreamNone")}
        width="full"
        options={choices.workstreams.map(({ id, title }) => ({ value: id, text: title }))}
        defaultValue={content.workstream?.id ?? ""}
      />
      {choices.priorities.length > 0 && (
        <Select
          name="priorityId"
          label={t("priorityId")}
          optional
          placeholder={t("priorityNone")}
          width="full"
          options={choices.priorities.map(({ period, priorities }) => ({
            group: period,
            options: priorities.map(({ id, title }) => ({ value: id, text: title })),
          }))}
          defaultValue={content.priority?.id ?? ""}
        />
      )}
      <TextField
        name="reviewLink"
        label={t("reviewLink")}
        hint={t("reviewLinkHint")}
        optional
        defaultValue={content.reviewLink}
      />
    </>
  );
}
