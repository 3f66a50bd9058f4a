import { getLocale, getTranslations } from "next-intl/server";
import { RecordForm } from "@/components/administration/record-form";
import { ActionButton } from "@/components/forms/action-button";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { inviteAgainAction, liftSuspensionAction, suspendPersonAction } from "@/lib/people/actions";
import type { PersonAtDesk } from "@/lib/people/desk-queries";
import { personLimits } from "@/lib/people/desk-schema";

interface AccountPanelProps {
  person: PersonAtDesk;
  openWork: Record<"drafts" | "submitted" | "assessments" | "followUps", number>;
  similar: readonly { id: string; name: string; email: string }[];
  may: { invite: boolean; suspend: boolean; merge: boolean };
}

/** What can be done with the account itself: invite again, shut and open, merge with another. */
export async function AccountPanel({ person, openWork, similar, may }: AccountPanelProps) {
  const [t, locale] = await Promise.all([getTranslations("admin.people.account"), getLocale()]);
  const record = { id: person.id, version: person.version };
  const reason = { label: t("reason"), hint: t("reasonHint"), max: personLimits.reason };
  const merge = `/${locale}/desk/people/${person.id}/merge`;
  if (!may.invite && !may.suspend && !may.merge) return null;
  return (
    <Panel title={t("title")}>
      <div className="space-y-4">
        {may.invite && !person.lastSignInAt && !person.suspendedAt && (
          <ActionButton action={inviteAgainAction} values={record}>
            {t("inviteAgain")}
          </ActionButton>
        )}
        {may.suspend &&
          (person.suspendedAt ? (
            <RecordForm
              action={liftSuspensionAction}
              values={record}
              title={t("lift")}
              explanation={t("liftText")}
              reason={reason}
            />
          ) : (
            <RecordForm
              action={suspendPersonAction}
              values={record}
              title={t("suspend")}
              kind="warning"
              reason={reason}
              explanation={
                <>
                  <p>{t("suspendText")}</p>
                  <ul className="mt-2 list-disc ps-5">
                    <li>{t("drafts", { count: openWork.drafts })}</li>
                    <li>{t("submitted", { count: openWork.submitted })}</li>
                    <li>{t("assessments", { count: openWork.assessments })}</li>
                    <li>{t("followUps", { count: openWork.followUps })}</li>
                  </ul>
                </>
              }
            />
          ))}
        {may.merge && (
          <div>
            {similar.length > 0 && (
              <>
                <p className="font-semibold">{t("similar")}</p>
                <ul className="mb-3 list-disc ps-5">
                  {similar.map((one) => (
                    <li key={one.id}>
                      <a href={`${merge}?with=${one.id}`}>
                        <bdi>{one.name || one.email}</bdi>
                      </a>{" "}
                      <span className="text-muted" dir="ltr">
                        {one.email}
                      </span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <LinkButton href={merge} kind="secondary">
              {t("merge")}
            </LinkButton>
          </div>
        )}
      </div>
    </Panel>
  );
}
