import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { StepDisclosure } from "@/components/workflow/step-disclosure";
import type { Locale } from "@/lib/i18n/locales";
import { requestChangesAction } from "@/lib/proposals/actions";
import { notableFields } from "@/lib/proposals/requested-changes";
import { limits } from "@/lib/proposals/schema";
import { sectionFields, sections } from "@/lib/proposals/sections";
import type { ProposalView } from "@/lib/proposals/views";
import { answerValues } from "./answer-values";

/** A reason for the whole and a note at each answer that needs one, beside what the answer says. */
export async function RequestChangesForm({ proposal, locale }: { proposal: ProposalView; locale: Locale }) {
  const [t, form, common, values] = await Promise.all([
    getTranslations("proposals"),
    getTranslations("proposalForm.requests"),
    getTranslations("common"),
    answerValues(proposal.content, locale),
  ]);
  return (
    <ActionForm action={requestChangesAction}>
      <HiddenField name="id" value={proposal.id} />
      <HiddenField name="version" value={proposal.version} />
      <TextArea
        name="reason"
        label={form("reason")}
        hint={form("reasonHint", { max: limits.message })}
        max={limits.message}
      />
      {sections.map((section) => (
        <section key={section}>
          <h2 className="mb-2 text-xl">{t(`sections.${section}`)}</h2>
          <ul className="border-t border-line">
            {sectionFields[section]
              .filter((field) => notableFields.includes(field))
              .map((field) => (
                <li key={field} className="border-b border-line py-3">
                  <h3 className="font-semibold">{t(`fields.${field}`)}</h3>
                  <div className="mt-1 mb-3 wrap-anywhere">
                    {values[field] || <span className="text-muted">{common("notStated")}</span>}
                  </div>
                  <StepDisclosure summary={form("writeNote", { field: t(`fields.${field}`) })}>
                    <TextArea
                      name={`notes.${field}`}
                      label={form("noteField", { field: t(`fields.${field}`) })}
                      hint={form("noteHint", { max: limits.note })}
                      optional
                      rows={3}
                      max={limits.note}
                    />
                  </StepDisclosure>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <SubmitButton>{form("send")}</SubmitButton>
    </ActionForm>
  );
}
