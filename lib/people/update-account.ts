import { isSignedIn } from "@/lib/access/actor";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import type { AccountInput } from "./schema";

/** Changes the name and the language of the person who asks, and of nobody else. */
export async function updateAccount(input: AccountInput, ctx: UseCaseContext): Promise<void> {
  const { actor } = ctx;
  if (!isSignedIn(actor)) throw forbidden();
  await inTransaction(async (tx) => {
    await tx.person.update({
      where: { id: actor.personId },
      data: { name: input.name, locale: input.language },
      select: { id: true },
    });
    await appendAudit(tx, {
      actor,
      requestId: ctx.requestId,
      action: "person.update",
      subjectType: "person",
      subjectId: actor.personId,
      changedFields: ["name", "locale"],
    });
  });
}
