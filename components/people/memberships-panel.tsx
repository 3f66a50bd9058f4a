import { getLocale, getTranslations } from "next-intl/server";
import { RecordForm } from "@/components/administration/record-form";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { addMembershipAction, endMembershipAction, verifyMembershipAction } from "@/lib/people/actions";
import type { PersonAtDesk } from "@/lib/people/desk-queries";
import { personLimits } from "@/lib/people/desk-schema";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";
import { MembershipFields } from "./membership-fields";

/** For whom a person acts, with what can be done about it. */
export async function MembershipsPanel({ person, mayChange }: { person: PersonAtDesk; mayChange: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("admin.people.membership"), getLocale() as Promise<Locale>]);
  const record = { id: person.id, version: person.version };
  const reason = { label: t("endReason"), hint: t("endReasonHint"), max: personLimits.reason };
  return (
    <Panel title={t("title")}>
      {person.memberships.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul className="space-y-6">
        {person.memberships.map((membership) => {
          const { organization, kind, verifiedAt, noteVerbaleRef, noteVerbaleDate } = membership;
          const values = { ...record, membershipId: membership.id, membershipVersion: membership.version };
          return (
            <li key={membership.id} className="space-y-3 border-b border-line pb-4">
              <p>
                <a href={`/${locale}/desk/organizations/${organization.id}`} className="font-semibold">
                  <bdi>{organization.name}</bdi>
                </a>{" "}
                <Tag tone={verifiedAt ? "good" : "warn"}>{verifiedAt ? t(`kinds.${kind}`) : t("unverified")}</Tag>{" "}
                {organization.suspendedAt && <Tag tone="bad">{t("organizationSuspended")}</Tag>}
              </p>
              {noteVerbaleRef && noteVerbaleDate && (
                <p className="text-muted">
                  {t("note", { reference: noteVerbaleRef, date: formatDay(locale, dateToDay(noteVerbaleDate)) })}
                </p>
              )}
              {mayChange && !(verifiedAt && kind === "focal_point") && (
                <RecordForm
                  action={verifyMembershipAction}
                  values={values}
                  title={verifiedAt ? t("makeFocalPoint") : t("verify")}
                >
                  <MembershipFields kind={verifiedAt ? "focal_point" : kind} />
                </RecordForm>
              )}
              {mayChange && (
                <RecordForm
                  action={endMembershipAction}
                  values={values}
                  title={t("end")}
                  kind="warning"
                  reason={reason}
                />
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && (
        <div className="mt-4">
          <RecordForm action={addMembershipAction} values={record} title={t("add")}>
            <MembershipFields organization={{ value: "", optional: false }} />
          </RecordForm>
        </div>
      )}
    </Panel>
  );
}
