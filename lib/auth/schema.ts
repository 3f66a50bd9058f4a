import * as z from "zod";
import { emailAddress } from "@/lib/people/email-address";

/** Where to go afterwards. Checked where it is used: a bad one is replaced, not complained about. */
const callback = z.string().max(2000).default("").catch("");

export const signInRequest = z.object({ email: emailAddress, callback });

/** The code as people type it: spaces and dashes are forgiven, digits of other scripts are read as digits. */
export const signInCode = z
  .string({ error: "auth.code.required" })
  .transform((value) => westernDigits(value.slice(0, 100)).replace(/[\s\p{Pd}\p{Cf}]/gu, ""))
  .pipe(
    z
      .string()
      .min(1, { error: "auth.code.required", abort: true })
      .regex(/^\d{6}$/, { error: "auth.code.wrongForm" }),
  );

export const signInCodeForm = z.object({ request: z.uuid(), code: signInCode });
export const signInLinkForm = z.object({ token: z.string().max(200) });
export const demoSignIn = z.object({ email: z.string().max(100), callback });
/** A form that is a button only. */
export const nothing = z.object({});

/** Arabic-Indic and Persian digits, as a phone's keyboard writes them, to 0-9. Each script has its ten in a row. */
function westernDigits(value: string): string {
  return value.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.charCodeAt(0) - 0x0660) % 0x90));
}
