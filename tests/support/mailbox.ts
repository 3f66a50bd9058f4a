import { type APIRequestContext, expect } from "@playwright/test";
import type { CapturedLetter } from "@/lib/mail/mailbox";

/**
 * Waits for the newest letter to an address in the mailbox of the demo.
 * @param subject part of its subject, where several letters go to the same address
 */
export async function letterTo(request: APIRequestContext, address: string, subject = ""): Promise<CapturedLetter> {
  let found: CapturedLetter | undefined;
  const look = async () => {
    const letters = (await (await request.get("/demo/mailbox.json")).json()) as CapturedLetter[];
    found = letters.find((letter) => letter.to.includes(address) && letter.subject.includes(subject));
    return found !== undefined;
  };
  await expect.poll(look, { message: `a letter to ${address}`, timeout: 20_000 }).toBe(true);
  if (!found) throw new Error("unreachable");
  return found;
}

/** All letters to an address whose subject has these words, newest first, as far as they have come. */
export async function lettersTo(
  request: APIRequestContext,
  address: string,
  subject: string,
): Promise<CapturedLetter[]> {
  const letters = (await (await request.get("/demo/mailbox.json")).json()) as CapturedLetter[];
  return letters.filter((letter) => letter.to.includes(address) && letter.subject.includes(subject));
}
