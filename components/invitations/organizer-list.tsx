import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import type { Locale } from "@/lib/i18n/locales";
import { removeOrganizerAction } from "@/lib/invitations/actions";
import type { OrganizerRow, OrganizerState } from "@/lib/invitations/queries";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";
import { InviteContactForm, RemoveForm, ResendForm } from "./invited-forms";

export const invitationTones: Readonly<Record<OrganizerState, Tone>> = {
  named: "neutral",
  open: "info",
  accepted: "good",
  declined: "bad",
  expired: "warn",
  removed: "neutral",
  closed: "neutral",
};

interface OrganizerListProps {
  organizers: readonly OrganizerRow[];
  mayInvite: boolean;
  locale: Locale;
}

/** The organizations that join, each with where its invitation stands and what can be done. */
export async function OrganizerList({ organizers, mayInvite, locale }: OrganizerListProps) {
  const [t, tag] = await Promise.all([
    getTranslations("co-organizers.organizers"),
    getTranslations("co-organizers.tag"),
  ]);
  if (organizers.length === 0) return <p className="mb-4 text-muted">{t("none")}</p>;
  const day = (date: Date) => formatDay(locale, dateToDay(date));
  return (
    <ul className="mb-4 border-t border-line">
      {organizers.map((row) => (
        <li key={row.id} className="space-y-3 border-b border-line py-4">
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
            <p className="font-semibold wrap-anywhere">
              <bdi>{row.name}</bdi>
            </p>
            <span className="flex flex-wrap gap-2">
              {row.unverified && <Tag tone="warn">{t("unverified")}</Tag>}
              <Tag tone={invitationTones[row.state]}>{tag(row.state)}</Tag>
            </span>
          </div>
          {row.contactEmail && (
            <p className="text-sm wrap-anywhere text-muted">
              {t("contact", { name: row.contactName || row.contactEmail })}
              {row.contactName && (
                <>
                  {" "}
                  <bdi>{row.contactEmail}</bdi>
                </>
              )}
              {row.invitedAt && <span className="block">{t("invitedOn", { day: day(row.invitedAt) })}</span>}
              {row.answeredAt && <span className="block">{t("answeredOn", { day: day(row.answeredAt) })}</span>}
            </p>
          )}
          {row.answer && (
            <blockquote className="border-s-4 border-line ps-4">
              <p className="text-sm text-muted">{t("said")}</p>
              <p className="wrap-anywhere whitespace-pre-line" dir="auto">
                {row.answer}
              </p>
            </blockquote>
          )}
          {mayInvite && <RowSteps row={row} />}
        </li>
      ))}
    </ul>
  );
}

async function RowSteps({ row }: { row: OrganizerRow }) {
  const t = await getTranslations("co-organizers.organizers");
  const { id, version, name, state } = row;
  const of = { id, version, name };
  return (
    <div className="space-y-3">
      {(state === "open" || state === "expired") && <ResendForm {...of} />}
      {(state === "named" || state === "declined") && <InviteContactForm {...of} />}
      <RemoveForm {...of} action={removeOrganizerAction}>
        {t("removeText", { name })}
      </RemoveForm>
    </div>
  );
}
