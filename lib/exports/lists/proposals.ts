import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { inOrder } from "@/lib/lists/read-list";
import { leadOrganizationName } from "@/lib/proposals/content";
import { readDeskFilters } from "@/lib/proposals/desk-filters";
import { queueIds } from "@/lib/proposals/desk-queries";
import { staffScope } from "@/lib/proposals/scope";
import { stateName } from "@/lib/reference/member-states";
import { fromColumns } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { dateToDay } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

const select = {
  id: true,
  reference: true,
  title: true,
  status: true,
  organizationName: true,
  organization: { select: { id: true, name: true } },
  level: true,
  regions: true,
  countries: true,
  primaryObjective: true,
  secondaryObjectives: true,
  audience: true,
  format: true,
  languages: true,
  submittedAt: true,
  decidedAt: true,
  workstream: { select: { title: true } },
  preferredDates: { orderBy: { position: "asc" } },
} as const;

function read(actor: ExportRequest["actor"], ids: string[]) {
  return db.proposal.findMany({ where: { AND: [staffScope(actor), { id: { in: ids } }] }, select });
}
type Row = Awaited<ReturnType<typeof read>>[number];

/** The queue of proposals, with its filters, as far as this person reads them. Contacts stay where they are. */
export async function exportProposals({ actor, query, locale, now }: ExportRequest): Promise<OpenedExport | null> {
  if (!can(actor, "desk.proposals", null)) return null;
  const filters = { ...readDeskFilters(query), page: 1, size: 100_000 };
  const { ids } = await queueIds(actor, filters, localTimeOf(now, genevaZone).day);
  const list = (words: readonly string[]): string => words.join("; ");
  const day = (date: Date | null) => date && { day: dateToDay(date) };
  const columns: ExportColumn<Row>[] = [
    { heading: "exports.columns.reference", value: ({ reference }) => reference },
    { heading: "imports.fields.title", value: ({ title }) => title },
    { heading: "imports.fields.status", value: ({ status }, t) => t(`workflow.proposal.${status}`) },
    { heading: "exports.columns.organization", value: (row) => leadOrganizationName(row) },
    { heading: "imports.fields.workstream", value: ({ workstream }) => workstream?.title ?? null },
    { heading: "imports.fields.level", value: ({ level }, t) => level && t(`reference.levels.${level}`) },
    {
      heading: "imports.fields.regions",
      value: ({ regions }, t) => list(regions.map((it) => t(`reference.regions.${it}`))),
    },
    {
      heading: "imports.fields.countries",
      value: ({ countries }) => list(countries.map((it) => stateName(it, locale))),
    },
    { heading: "imports.fields.primaryObjective", value: ({ primaryObjective }) => primaryObjective },
    {
      heading: "exports.columns.secondaryObjectives",
      value: ({ secondaryObjectives }) => list(secondaryObjectives.map(String)),
    },
    {
      heading: "imports.fields.audience",
      value: ({ audience }, t) => audience && t(`reference.audiences.${audience}`),
    },
    { heading: "imports.fields.format", value: ({ format }, t) => format && t(`reference.formats.${format}`) },
    {
      heading: "imports.fields.languages",
      value: ({ languages }, t) => list(languages.map((it) => t(`reference.languages.${it}`))),
    },
    {
      heading: "exports.columns.preferredDates",
      value: ({ preferredDates }) => list(preferredDates.map((it) => formatDateValue(fromColumns(it), locale))),
    },
    { heading: "exports.columns.submitted", value: ({ submittedAt }) => day(submittedAt) },
    { heading: "exports.columns.decided", value: ({ decidedAt }) => day(decidedAt) },
  ];
  return openList(locale, columns, ids, async (page) => inOrder(page, await read(actor, page)));
}
