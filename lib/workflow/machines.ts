import { assessmentMachine } from "@/lib/assessments/workflow";
import { conceptNoteMachine } from "@/lib/concept-notes/workflow";
import { followUpMachine } from "@/lib/follow-ups/workflow";
import { importMachine } from "@/lib/imports/workflow";
import { pledgeMachine } from "@/lib/pledges/workflow";
import { practiceMachine } from "@/lib/practices/workflow";
import { proposalMachine } from "@/lib/proposals/workflow";
import { questionMachine } from "@/lib/questions/workflow";
import { registrationMachine } from "@/lib/registrations/workflow";
import { reportMachine } from "@/lib/reports/workflow";
import { talkMachine } from "@/lib/talks/workflow";

/** Every workflow of the portal: what diagrams and the exhaustive tests are made from. */
export const machines = [
  proposalMachine,
  assessmentMachine,
  conceptNoteMachine,
  talkMachine,
  registrationMachine,
  questionMachine,
  reportMachine,
  pledgeMachine,
  practiceMachine,
  followUpMachine,
  importMachine,
] as const;
