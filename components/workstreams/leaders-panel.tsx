import { getLocale, getTranslations } from "next-intl/server";
import { RecordForm } from "@/components/administration/record-form";
import { ActionButton } from "@/components/forms/action-button";
import { TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { addCoLeadAction, addLeadAction, removeCoLeadAction, removeLeadAction } from "@/lib/workstreams/actions";
import type { WorkstreamAtDesk } from "@/lib/workstreams/desk-queries";

/** The organizations that co-lead a workstream, and the people who act for them. */
export async function LeadersPanel({ workstream, ownId }: { workstream: WorkstreamAtDesk; ownId: string }) {
  const [t, forms, locale] = await Promise.all([
    getTranslations("admin.workstreams.leaders"),
    getTranslations("forms"),
    getLocale(),
  ]);
  const record = { id: workstream.id, version: workstream.version };
  return (
    <Panel title={t("title")}>
      <h3 className="font-semibold">{t("coLeads")}</h3>
      {workstream.coLeads.length === 0 && <p className="text-muted">{t("noCoLeads")}</p>}
      <ul className="my-3 space-y-3">
        {workstream.coLeads.map(({ id, unverified, organization }) => (
          <li key={id} className="flex flex-wrap items-center gap-3">
            <a href={`/${locale}/desk/organizations/${organization.id}`}>
              <bdi>{organization.name}</bdi>
            </a>
            {unverified && <Tag tone="warn">{t("unverified")}</Tag>}
            <ActionButton action={removeCoLeadAction} values={{ ...record, coLeadId: id }}>
              {forms("removeWhat", { what: organization.name })}
            </ActionButton>
          </li>
        ))}
      </ul>
      <RecordForm action={addCoLeadAction} values={record} title={t("addCoLead")}>
        <TextField name="organization" label={t("organization")} hint={t("organizationHint")} />
      </RecordForm>
      <h3 className="mt-6 font-semibold">{t("people")}</h3>
      {workstream.leads.length === 0 && <p className="text-muted">{t("noPeople")}</p>}
      <ul className="my-3 space-y-3">
        {workstream.leads.map(({ person }) => (
          <li key={person.id} className="flex flex-wrap items-center gap-3">
            <a href={`/${locale}/desk/people/${person.id}`}>
              <bdi>{person.name || person.email}</bdi>
            </a>
            {person.id !== ownId && (
              <ActionButton action={removeLeadAction} values={{ ...record, personId: person.id }}>
                {forms("removeWhat", { what: person.name || person.email })}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
      <RecordForm action={addLeadAction} values={record} title={t("addLead")}>
        <TextField name="email" type="email" label={t("email")} hint={t("emailHint")} autoComplete="off" />
      </RecordForm>
    </Panel>
  );
}
