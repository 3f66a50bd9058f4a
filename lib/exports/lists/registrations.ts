import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { inOrder } from "@/lib/lists/read-list";
import { deskScope } from "@/lib/talks/scope";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

const read = (talkId: string, ids: string[]) =>
  db.registration.findMany({
    where: { talkId, id: { in: ids } },
    select: {
      id: true,
      name: true,
      email: true,
      organization: true,
      mode: true,
      status: true,
      accessNeeds: true,
      locale: true,
      createdAt: true,
      attended: true,
    },
  });
type Row = Awaited<ReturnType<typeof read>>[number];

/**
 * The registrations of one talk (`talk`: its address), for those who run it. Under the Chatham House Rule every row says that
 * it is not to be passed on, and for whom it was made.
 */
export async function exportRegistrations({ actor, query, locale, now }: ExportRequest): Promise<OpenedExport | null> {
  const slug = typeof query.talk === "string" ? query.talk : "";
  const talk = await db.talk.findFirst({
    where: { AND: [{ slug }, deskScope(actor)] },
    select: { id: true, workstreamId: true, chathamHouse: true, audience: true },
  });
  if (!talk || !can(actor, "talk.manage", talk)) return null;
  const found = await db.registration.findMany({
    where: { talkId: talk.id },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const isClosed = talk.chathamHouse || talk.audience === "member_states";
  const note = { name: actor.name ?? "", day: formatDay(locale, localTimeOf(now, genevaZone).day) };
  const columns: ExportColumn<Row>[] = [
    { heading: "exports.columns.name", value: ({ name }) => name },
    { heading: "exports.columns.email", value: ({ email }) => email },
    { heading: "exports.columns.organization", value: ({ organization }) => organization },
    { heading: "exports.columns.mode", value: ({ mode }, t) => t(`registrations.mode.${mode}`) },
    { heading: "imports.fields.status", value: ({ status }, t) => t(`workflow.registration.${status}`) },
    { heading: "exports.columns.accessNeeds", value: ({ accessNeeds }) => accessNeeds },
    { heading: "exports.columns.language", value: (row, t) => t(`reference.languages.${row.locale}`) },
    { heading: "exports.columns.registered", value: ({ createdAt }) => ({ day: dateToDay(createdAt) }) },
    {
      heading: "exports.columns.attended",
      value: ({ attended }, t) => (attended === null ? null : t(attended ? "exports.yes" : "exports.no")),
    },
    ...(isClosed
      ? [
          {
            heading: "exports.columns.note",
            value: (_row: Row, t) => t("exports.closedNote", note),
          } as ExportColumn<Row>,
        ]
      : []),
  ];
  const ids = found.map(({ id }) => id);
  return openList(locale, columns, ids, async (page) => inOrder(page, await read(talk.id, page)));
}
