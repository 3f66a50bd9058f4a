import { isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { type Limit, spendPoint } from "@/lib/auth/rate-limit";
import { inTransaction } from "@/lib/db/client";
import { forbidden, notFound } from "@/lib/errors";
import type { TestLetterInput } from "./letter-schema";
import { isWrittenTemplate } from "./letter-sentences";
import { queueMail } from "./queue-mail";

const perPerson: Limit = { name: "letter-test", points: 30, seconds: 3600 };

/**
 * Sends a letter with examples for facts to the person who asks, and to nobody else.
 * @throws ExpectedFailure `rate-limited` for more than 30 an hour
 */
export async function testLetter(input: TestLetterInput, ctx: UseCaseContext): Promise<{ email: string }> {
  const { actor, requestId, now } = ctx;
  if (!isSignedIn(actor) || actor.email === null || !can(actor, "desk.letters", null)) throw forbidden();
  if (!isWrittenTemplate(input.letter)) throw notFound();
  await spendPoint(perPerson, actor.personId, now);
  const to = { email: actor.email, personId: actor.personId, name: actor.name ?? "" };
  await inTransaction(async (tx) => {
    const id = await queueMail(tx, {
      ...{ template: "letter-test", to, locale: input.language },
      props: { of: input.letter },
      occurrence: `letter-test:${requestId}`,
    });
    if (id === null) return;
    await appendAudit(tx, {
      ...{ actor, requestId, action: "mail.test", subjectType: "mail", subjectId: id },
      reason: `${input.letter} · ${input.language}`,
    });
  });
  return { email: to.email };
}
