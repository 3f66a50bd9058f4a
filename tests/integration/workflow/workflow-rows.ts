import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { makeTalk } from "../../factories/talk";
import type { TiedRecord } from "../../support/workflow-people";

/** How the record of a workflow begins, and what its steps write beside the status so that the database's rules hold. */
export interface WorkflowRow {
  /** Makes a fresh record in the initial state. */
  create: (ties: Omit<TiedRecord, "id" | "version">) => Promise<string>;
  /** Columns by step; `by` is the id of the person who takes it. */
  data?: Record<string, (by: string | null) => Promise<Record<string, unknown>> | Record<string, unknown>>;
}

const at = new Date("2026-11-21T09:00:00Z");
const talkOf = async (workstreamId: string) => (await makeTalk({ workstreamId })).id;
const idOf = ({ id }: { id: string }): string => id;
const cleared = (by: string | null) => ({ publishedAt: at, clearedById: by, clearedAt: at });

const newProposal = async ({ authorId, organizationId, workstreamId }: Omit<TiedRecord, "id" | "version">) =>
  idOf(await db.proposal.create({ data: { authorId, organizationId, workstreamId } }));

export const workflowRows: Record<string, WorkflowRow> = {
  proposal: {
    create: newProposal,
    data: {
      submit: () => ({ reference: randomUUID(), submittedAt: at }),
      approve: () => ({ decidedAt: at }),
      decline: () => ({ decidedAt: at }),
      reserve: () => ({ decidedAt: at }),
      merge: async () => {
        const author = await db.person.create({ data: { email: `${randomUUID()}@example.org` } });
        return { mergedIntoId: idOf(await db.proposal.create({ data: { authorId: author.id } })) };
      },
    },
  },
  assessment: {
    create: async ({ reviewerId, ...ties }) =>
      idOf(
        await db.assessment.create({ data: { proposalId: await newProposal({ reviewerId, ...ties }), reviewerId } }),
      ),
    data: {
      handIn: () => ({ handedInAt: at, advice: "approve" }),
      recuse: () => ({ handedInAt: null, conflict: "My sister leads the organization." }),
    },
  },
  conceptNote: {
    create: async ({ authorId, workstreamId }) =>
      idOf(
        await db.conceptNote.create({ data: { talkId: await talkOf(workstreamId), number: 1, content: {}, authorId } }),
      ),
    data: { publish: cleared },
  },
  talk: {
    create: async ({ workstreamId }) => idOf(await makeTalk({ workstreamId, status: "planned" })),
    data: {
      postpone: () => ({ statusReason: "The venue is not ready." }),
      cancel: () => ({ statusReason: "The mandate has ended." }),
      hold: () => ({ heldOn: at }),
    },
  },
  registration: {
    create: async ({ workstreamId }) =>
      idOf(
        await db.registration.create({
          data: {
            talkId: await talkOf(workstreamId),
            mode: "online",
            name: "Amal Example",
            email: "amal@example.org",
            consentText: "test",
            consentAt: at,
          },
        }),
      ),
    data: {
      confirm: () => ({ confirmedAt: at }),
      waitlist: () => ({ waitlistedAt: at }),
      promote: () => ({ confirmedAt: at }),
      cancel: () => ({ cancelledAt: at }),
    },
  },
  question: {
    create: async ({ workstreamId }) =>
      idOf(await db.question.create({ data: { talkId: await talkOf(workstreamId), body: "Who helps the families?" } })),
    data: {
      choose: () => ({ decidedAt: at }),
      answer: () => ({ decidedAt: at, answer: "The consulates." }),
      decline: () => ({ decidedAt: at }),
    },
  },
  summaryReport: {
    create: async ({ authorId, workstreamId }) =>
      idOf(await db.summaryReport.create({ data: { talkId: await talkOf(workstreamId), dueOn: at, authorId } })),
    data: { begin: () => ({ content: {} }), publish: cleared },
  },
  pledge: {
    create: async ({ organizationId }) =>
      idOf(
        await db.pledge.create({
          data: { reference: randomUUID(), organizationId, title: "Pledge", description: "x".repeat(300) },
        }),
      ),
    data: {
      submit: () => ({ submittedAt: at }),
      confirm: () => ({ confirmation: "Note 12/2026", confirmedAt: at }),
    },
  },
  practice: {
    create: async ({ workstreamId }) =>
      idOf(
        await db.practice.create({
          data: { slug: randomUUID(), title: "Practice", talkId: await talkOf(workstreamId) },
        }),
      ),
    data: { publish: () => ({ hubUrl: "https://hub.example.org/practice" }) },
  },
  followUp: {
    create: async ({ ownerId, workstreamId }) =>
      idOf(
        await db.followUp.create({
          data: { talkId: await talkOf(workstreamId), kind: "action", title: "Ask", dueOn: at, ownerId },
        }),
      ),
    data: {
      finish: () => ({ closedAt: at }),
      drop: () => ({ closedAt: at, closingNote: "Not needed any more." }),
    },
  },
  importRun: {
    create: async ({ authorId }) => {
      // One import runs at a time: those of earlier rounds are over.
      await db.importRun.deleteMany();
      return idOf(
        await db.importRun.create({
          data: { fileName: "calendar.csv", format: "csv", settings: {}, header: [], startedById: authorId },
        }),
      );
    },
    data: { undo: () => ({ undoneAt: at }) },
  },
};
