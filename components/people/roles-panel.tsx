import { getTranslations } from "next-intl/server";
import { RecordForm } from "@/components/administration/record-form";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { HiddenField } from "@/components/forms/hidden-field";
import { Panel } from "@/components/ui/panel";
import { changeLeadsAction, grantRoleAction, revokeRoleAction } from "@/lib/people/actions";
import type { PersonAtDesk } from "@/lib/people/desk-queries";
import { grantedRoles, personLimits } from "@/lib/people/desk-schema";

interface RolesPanelProps {
  person: PersonAtDesk;
  /** Workstreams to choose from; null for those who may not change them. */
  workstreams: readonly { id: string; title: string }[] | null;
  mayChangeRoles: boolean;
}

/** What a person is to the Network, with what can be granted and taken. */
export async function RolesPanel({ person, workstreams, mayChangeRoles }: RolesPanelProps) {
  const t = await getTranslations("admin.people.rights");
  const record = { id: person.id, version: person.version };
  const reason = { label: t("reason"), hint: t("reasonHint"), max: personLimits.reason };
  const held = grantedRoles.filter((role) => person.roleGrants.some((grant) => grant.role === role));
  const led = person.workstreamLeads.map(({ workstream }) => workstream);
  const choices = [...(workstreams ?? []), ...led.filter(({ id }) => !workstreams?.some((one) => one.id === id))];
  return (
    <Panel title={t("title")}>
      <ul className="list-disc space-y-1 ps-5">
        {held.map((role) => (
          <li key={role}>{t(`held.${role}`)}</li>
        ))}
        {led.map(({ id, title }) => (
          <li key={id}>
            {t("leads")} <bdi>{title}</bdi>
          </li>
        ))}
        {held.length === 0 && led.length === 0 && <li>{t("none")}</li>}
      </ul>
      <div className="mt-4 space-y-3">
        {workstreams && (
          <RecordForm action={changeLeadsAction} values={record} title={t("changeLeads")}>
            <CheckboxGroup
              name="workstreams"
              label={t("workstreams")}
              hint={t("workstreamsHint")}
              optional
              choices={choices.map(({ id, title }) => ({ value: id, label: <bdi>{title}</bdi> }))}
              defaultValue={led.map(({ id }) => id)}
            />
          </RecordForm>
        )}
        {mayChangeRoles &&
          grantedRoles.map((role) => (
            <RecordForm
              key={role}
              action={held.includes(role) ? revokeRoleAction : grantRoleAction}
              values={record}
              title={t(`${held.includes(role) ? "revoke" : "grant"}.${role}`)}
              explanation={t(`explained.${role}`)}
              kind={held.includes(role) ? "warning" : "primary"}
              reason={reason}
            >
              <HiddenField name="role" value={role} />
            </RecordForm>
          ))}
      </div>
    </Panel>
  );
}
