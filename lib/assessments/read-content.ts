import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type AssessmentContent, forEachCriterion } from "./criteria";

export const contentSelect = {
  advice: true,
  comment: true,
  marks: { select: { criterion: true, mark: true, comment: true } },
} satisfies Prisma.AssessmentSelect;

type ContentRow = Prisma.AssessmentGetPayload<{ select: typeof contentSelect }>;

/** What a row of the database says, in the one shape of an assessment's content. */
export function contentOf({ marks, advice, comment }: ContentRow): AssessmentContent {
  return {
    answers: forEachCriterion((criterion) => {
      const said = marks.find((mark) => mark.criterion === criterion);
      return { mark: said?.mark ?? null, comment: said?.comment ?? "" };
    }),
    advice,
    comment,
  };
}

export async function readContent(tx: Tx, id: string): Promise<AssessmentContent> {
  return contentOf(await tx.assessment.findUniqueOrThrow({ where: { id }, select: contentSelect }));
}
