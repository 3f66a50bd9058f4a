import { getTranslations } from "next-intl/server";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { RadioGroup } from "@/components/forms/radio-group";
import { type Option, Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { CountryPicker } from "@/components/reference/country-picker";
import { ObjectivePicker } from "@/components/reference/objective-picker";
import type { ProposalContent } from "@/lib/proposals/content";
import { limits, processes } from "@/lib/proposals/schema";
import type { FormChoices } from "@/lib/proposals/views";
import { guidingPrinciples } from "@/lib/reference/guiding-principles";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { talkLevels } from "@/lib/reference/talk-terms";
import { pageWording } from "@/lib/wording/page-wording";
import type { SectionFieldsProps } from "./section-fields-props";

/** Level, places, objectives, and what of the Network's work it serves. */
export async function ScopeFields({ content, choices }: SectionFieldsProps) {
  const [t, form, reference] = await Promise.all([
    getTranslations("proposals.fields"),
    getTranslations("proposals.form"),
    getTranslations("reference"),
  ]);
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
      <TextArea
        name="principlesServed"
        label={t("principlesServed")}
        hint={`${t("principlesServedHint")} ${form("upTo", { max: limits.text })}`}
        optional
        rows={4}
        max={limits.text}
        defaultValue={content.principlesServed}
      />
      <Select
        name="workstreamId"
        label={t("workstreamId")}
        hint={t("workstreamIdHint")}
        optional
        placeholder={t("workstreamNone")}
        width="full"
        options={withChosen(
          choices.workstreams.map(({ id, title }) => ({ value: id, text: title })),
          content.workstream,
        )}
        defaultValue={content.workstream?.id ?? ""}
      />
      {(choices.priorities.length > 0 || content.priority) && (
        <Select
          name="priorityId"
          label={t("priorityId")}
          optional
          placeholder={t("priorityNone")}
          width="full"
          options={prioritiesOf(choices, content.priority)}
          defaultValue={content.priority?.id ?? ""}
        />
      )}
      <CheckboxGroup
        name="feedsInto"
        label={t("feedsInto")}
        hint={t("feedsIntoHint")}
        optional
        choices={processes.map((value) => ({ value, label: t(`processes.${value}`) }))}
        defaultValue={content.feedsInto}
      />
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

type Chosen = ProposalContent["workstream"];

/** What is no longer offered stays where it was chosen. */
function withChosen(options: Option[], chosen: Chosen): Option[] {
  if (!chosen || options.some(({ value }) => value === chosen.id)) return options;
  return [...options, { value: chosen.id, text: chosen.name }];
}

function prioritiesOf({ priorities }: FormChoices, chosen: Chosen) {
  const groups = priorities.map(({ period, priorities: own }) => ({
    group: period,
    options: own.map(({ id, title }) => ({ value: id, text: title })),
  }));
  const offered = groups.flatMap(({ options }) => options);
  return [...groups, ...withChosen(offered, chosen).filter((option) => !offered.includes(option))];
}
