import type { Prisma } from "@/lib/db/generated/client";
import type { ProposalMessageKind } from "@/lib/db/generated/enums";

export const messageSelect = {
  id: true,
  kind: true,
  body: true,
  createdAt: true,
  authorId: true,
  author: {
    select: {
      name: true,
      memberships: { where: { verifiedAt: { not: null } }, select: { organizationId: true } },
    },
  },
} satisfies Prisma.ProposalMessageSelect;

type MessageRow = Prisma.ProposalMessageGetPayload<{ select: typeof messageSelect }>;

export interface MessageView {
  id: string;
  kind: ProposalMessageKind;
  body: string;
  createdAt: Date;
  author: string;
  /** Written by the people of the proposal, not by staff. */
  fromProposer: boolean;
}

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
    author: row.author.name,
    fromProposer: row.kind === "reply" && (row.authorId === proposal.authorId || acts),
  };
}
