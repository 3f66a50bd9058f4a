import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { FieldSet } from "@/components/forms/field-set";
import { HiddenField } from "@/components/forms/hidden-field";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { ObjectivePicker } from "@/components/reference/objective-picker";
import { submitPledgeAction } from "@/lib/pledges/actions";
import { descriptionLength, measureLength } from "@/lib/pledges/schema";
import { guidingPrinciples } from "@/lib/reference/guiding-principles";
import { pledgeForms } from "@/lib/reference/pledge-forms";
import { pageWording } from "@/lib/wording/page-wording";

/** What an intention knows already; a new pledge knows nothing. */
export interface PledgeFormValues {
  reference: string;
  version: number;
  title: string;
  description: string;
  objectives: readonly number[];
}

interface PledgeFormProps {
  /** For whom the person may pledge; with one there is nothing to choose. */
  organizations: readonly { id: string; name: string }[];
  intention?: PledgeFormValues;
  contact: { name: string; email: string };
  /** Where the person came from. */
  back: string;
}

/** A pledge as its focal point submits it, in the order in which it will be read. */
export async function PledgeForm({ organizations, intention, contact, back }: PledgeFormProps) {
  const t = await getTranslations("pledges.fields");
  return (
    <ActionForm action={submitPledgeAction} className="max-w-text space-y-10">
      {intention && <HiddenField name="reference" value={intention.reference} />}
      {intention && <HiddenField name="version" value={intention.version} />}
      <Pledger organizations={organizations} />
      <WhatFields intention={intention} />
      <CompactFields objectives={intention?.objectives ?? []} />
      <FieldSet legend={t("howLegend")}>
        <TextArea
          name="measure"
          label={t("measure")}
          hint={t("measureHint", { max: measureLength })}
          rows={4}
          max={measureLength}
        />
        <TextField name="periodStart" type="date" width="medium" label={t("periodStart")} optional />
        <TextField name="periodEnd" type="date" width="medium" label={t("periodEnd")} optional />
        <TextArea name="partners" label={t("partners")} hint={t("partnersHint")} optional rows={4} />
      </FieldSet>
      <FieldSet legend={t("contactLegend")} hint={t("contactHint")}>
        <TextField name="contactName" label={t("contactName")} defaultValue={contact.name} autoComplete="name" />
        <TextField
          name="contactEmail"
          type="email"
          label={t("contactEmail")}
          defaultValue={contact.email}
          autoComplete="email"
        />
      </FieldSet>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton>{t("send")}</SubmitButton>
        <a href={back}>{t("back")}</a>
      </div>
    </ActionForm>
  );
}

async function Pledger({ organizations }: Pick<PledgeFormProps, "organizations">) {
  const t = await getTranslations("pledges.fields");
  const [only, ...others] = organizations;
  if (only && others.length === 0) {
    return (
      <p>
        {t.rich("pledgingFor", { organization: () => <bdi className="font-semibold">{only.name}</bdi> })}
        <HiddenField name="organizationId" value={only.id} />
      </p>
    );
  }
  return (
    <Select
      name="organizationId"
      label={t("organization")}
      placeholder={t("chooseOrganization")}
      options={organizations.map(({ id, name }) => ({ value: id, text: name }))}
    />
  );
}

async function WhatFields({ intention }: { intention: PledgeFormValues | undefined }) {
  const [t, forms] = await Promise.all([getTranslations("pledges.fields"), getTranslations("pledges.forms")]);
  return (
    <FieldSet legend={t("whatLegend")}>
      <TextField name="title" label={t("title")} hint={t("titleHint")} defaultValue={intention?.title ?? ""} />
      <TextArea
        name="description"
        label={t("description")}
        hint={t("descriptionHint", descriptionLength)}
        rows={12}
        max={descriptionLength.max}
        defaultValue={intention?.description ?? ""}
      />
      <CheckboxGroup
        name="forms"
        label={t("forms")}
        hint={t("formsHint")}
        choices={pledgeForms.map((form) => ({ value: form, label: forms(form), hint: t(`formHints.${form}`) }))}
      />
    </FieldSet>
  );
}

async function CompactFields({ objectives }: { objectives: readonly number[] }) {
  const [t, wording] = await Promise.all([getTranslations("pledges.fields"), pageWording()]);
  return (
    <FieldSet legend={t("compactLegend")}>
      <ObjectivePicker name="objectives" label={t("objectives")} hint={t("objectivesHint")} defaultValue={objectives} />
      <CheckboxGroup
        name="principles"
        label={t("principles")}
        hint={t("principlesHint")}
        optional
        columns
        choices={guidingPrinciples.map(({ letter }) => {
          const { text, lang } = wording.principleTitle(letter);
          return { value: letter, label: <span lang={lang}>{`(${letter}) ${text}`}</span> };
        })}
      />
    </FieldSet>
  );
}
