import type { ExportRequest, OpenedExport } from "./export-list";
import { exportMail } from "./lists/mail";
import { exportOrganizations } from "./lists/organizations";
import { exportPeople } from "./lists/people";
import { exportPledges } from "./lists/pledges";
import { exportPractices } from "./lists/practices";
import { exportProposals } from "./lists/proposals";
import { exportRegistrations } from "./lists/registrations";
import { exportTalks } from "./lists/talks";
import type { ExportName } from "./names";

/** Each list that can be exported: null for those who may not read it. */
export const exportLists: Record<ExportName, (request: ExportRequest) => Promise<OpenedExport | null>> = {
  talks: exportTalks,
  proposals: exportProposals,
  pledges: exportPledges,
  practices: exportPractices,
  registrations: exportRegistrations,
  people: exportPeople,
  organizations: exportOrganizations,
  mail: exportMail,
};
