import type { ExportRequest, OpenedExport } from "./export-list";
import { exportDecisions } from "./lists/decisions";
import { exportFollowUps } from "./lists/follow-ups";
import { exportMail } from "./lists/mail";
import { exportOrganizations } from "./lists/organizations";
import { exportPeople } from "./lists/people";
import { exportPledges } from "./lists/pledges";
import { exportPractices } from "./lists/practices";
import { exportProposals } from "./lists/proposals";
import { exportQuestions } from "./lists/questions";
import { exportRegistrations } from "./lists/registrations";
import { exportTalks } from "./lists/talks";
import type { ExportName } from "./names";

/** Each list that can be exported: null for those who may not read it. */
export const exportLists: Record<ExportName, (request: ExportRequest) => Promise<OpenedExport | null>> = {
  talks: exportTalks,
  proposals: exportProposals,
  decisions: exportDecisions,
  pledges: exportPledges,
  practices: exportPractices,
  registrations: exportRegistrations,
  questions: exportQuestions,
  "follow-ups": exportFollowUps,
  people: exportPeople,
  organizations: exportOrganizations,
  mail: exportMail,
};
