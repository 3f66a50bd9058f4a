import { getLocale, getTranslations } from "next-intl/server";
import { RecordForm } from "@/components/administration/record-form";
import { Checkbox } from "@/components/forms/checkbox";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import {
  liftOrganizationAction,
  suspendOrganizationAction,
  verifyOrganizationAction,
} from "@/lib/organizations/actions";
import type { OrganizationAtDesk } from "@/lib/organizations/desk-queries";
import { organizationLimits } from "@/lib/organizations/schema";

interface OrganizationPanelProps {
  organization: OrganizationAtDesk;
  similar: readonly { id: string; name: string; acronym: string | null }[];
}

/** What can be done with an organization: verify, correct, merge, let it rest. */
export async function OrganizationPanel({ organization, similar }: OrganizationPanelProps) {
  const [t, locale] = await Promise.all([getTranslations("admin.organizations.steps"), getLocale()]);
  const record = { id: organization.id, version: organization.version };
  const reason = { label: t("reason"), hint: t("reasonHint"), max: organizationLimits.reason };
  const own = `/${locale}/desk/organizations/${organization.id}`;
  const { requestedBy } = organization;
  return (
    <Panel title={t("title")}>
      <div className="space-y-4">
        {organization.unverified && (
          <RecordForm
            action={verifyOrganizationAction}
            values={record}
            title={t("verify")}
            explanation={t("verifyText")}
          >
            {requestedBy && (
              <Checkbox
                name="admitRequester"
                label={t("admit", { person: requestedBy.name || requestedBy.email })}
                defaultChecked
              />
            )}
          </RecordForm>
        )}
        {similar.length > 0 && (
          <div>
            <p className="font-semibold">{t("similar")}</p>
            <ul className="list-disc ps-5">
              {similar.map((one) => (
                <li key={one.id}>
                  <a href={`${own}/merge?with=${one.id}`}>
                    <bdi>{one.acronym ? `${one.name} (${one.acronym})` : one.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`${own}/edit`} kind="secondary">
            {t("edit")}
          </LinkButton>
          <LinkButton href={`${own}/merge`} kind="secondary">
            {t("merge")}
          </LinkButton>
          <LinkButton
            href={`/${locale}/desk/people/invite?organization=${encodeURIComponent(organization.name)}`}
            kind="secondary"
          >
            {t("invite")}
          </LinkButton>
        </div>
        {organization.suspendedAt ? (
          <RecordForm
            action={liftOrganizationAction}
            values={record}
            title={t("lift")}
            explanation={t("liftText")}
            reason={reason}
          />
        ) : (
          <RecordForm
            action={suspendOrganizationAction}
            values={record}
            title={t("suspend")}
            explanation={t("suspendText")}
            kind="warning"
            reason={reason}
          />
        )}
      </div>
    </Panel>
  );
}
