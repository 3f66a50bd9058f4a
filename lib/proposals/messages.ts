import type { Prisma } from "@/lib/db/generated/client";
import type { ContentField } from "./content";
import { notableFields } from "./requested-changes";
import type { MessageView } from "./views";

export const messageSelect = {
  id: true,
  kind: true,
  body: true,
  createdAt: true,
  fieldRequests: { select: { field: true, body: true } },
  authorId: true,
  author: {
    select: {
      name: true,
      memberships: { where: { verifiedAt: { not: null } }, select: { organizationId: true } },
    },
  },
} satisfies Prisma.ProposalMessageSelect;

type MessageRow = Prisma.ProposalMessageGetPayload<{ select: typeof messageSelect }>;

/** One message of the conversation, with the side it comes from. */
export function messageView(
  row: MessageRow,
  proposal: { authorId: string; organizationId: string | null },
): MessageView {
  const acts = row.author.memberships.some((one) => one.organizationId === proposal.organizationId);
  return {
    id: row.id,
    kind: row.kind,
    body: row.body,
    createdAt: row.createdAt,
    notes: notesOf(row.fieldRequests),
    author: row.author.name,
    fromProposer: row.kind === "reply" && (row.authorId === proposal.authorId || acts),
  };
}

type Note = { field: ContentField; body: string };

/** Notes at single answers, in the order of the form. */
export function notesOf(rows: readonly { field: string; body: string }[]): Note[] {
  const places: readonly string[] = notableFields;
  return rows
    .filter((row): row is Note => places.includes(row.field))
    .sort((one, other) => places.indexOf(one.field) - places.indexOf(other.field));
}
