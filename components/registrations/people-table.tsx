import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import type { Locale } from "@/lib/i18n/locales";
import { cancelPlaceAction } from "@/lib/registrations/actions";
import type { AttendanceMode } from "@/lib/registrations/schema";
import type { RegistrationState } from "@/lib/registrations/workflow";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

export interface RegistrationRow {
  id: string;
  version: number;
  status: RegistrationState;
  mode: AttendanceMode;
  name: string;
  email: string;
  organization: string;
  accessNeeds: string;
  createdAt: Date;
}

const tones: Record<RegistrationState, Tone> = {
  pending: "neutral",
  confirmed: "good",
  waitlisted: "warn",
  cancelled: "neutral",
};

/** Who registered, for those who run the talk only. */
export async function PeopleTable({ rows }: { rows: readonly RegistrationRow[] }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("registrations"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  if (rows.length === 0) return <EmptyState title={t("desk.none")} />;
  const columns: Column<RegistrationRow>[] = [
    {
      key: "name",
      heading: t("desk.name"),
      cell: (row) => (
        <>
          <bdi className="font-semibold">{row.name}</bdi>
          <span className="block text-sm text-muted">
            <bdi>{row.email}</bdi>
          </span>
          {row.organization && <bdi className="block text-sm">{row.organization}</bdi>}
        </>
      ),
    },
    { key: "mode", heading: t("desk.how"), cell: (row) => t(`mode.${row.mode}`) },
    {
      key: "status",
      heading: t("desk.status"),
      cell: (row) => <Tag tone={tones[row.status]}>{t(`status.${row.status}`)}</Tag>,
    },
    { key: "needs", heading: t("desk.needs"), cell: (row) => <bdi>{row.accessNeeds}</bdi> },
    { key: "when", heading: t("desk.when"), cell: (row) => formatDay(locale, dateToDay(row.createdAt)) },
    {
      key: "step",
      heading: <span className="sr-only">{t("desk.takeBack")}</span>,
      cell: (row) =>
        row.status !== "cancelled" && <TakeBack row={row} label={t("desk.takeBack")} reason={t("desk.reason")} />,
    },
  ];
  return (
    <Table
      caption={t("desk.people")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      scrollLabel={common("scrollTable", { caption: t("desk.people") })}
    />
  );
}

function TakeBack({ row, label, reason }: { row: RegistrationRow; label: string; reason: string }) {
  return (
    <details>
      <summary className="cursor-pointer text-link underline">{label}</summary>
      <ActionForm action={cancelPlaceAction} className="mt-2 space-y-2">
        <HiddenField name="id" value={row.id} />
        <HiddenField name="version" value={row.version} />
        <TextField name="reason" label={reason} />
        <SubmitButton kind="warning">{label}</SubmitButton>
      </ActionForm>
    </details>
  );
}
