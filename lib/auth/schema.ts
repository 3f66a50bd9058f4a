import * as z from "zod";
import { emailAddress } from "@/lib/mail/address";

/** What the sign-in form sends. The callback is checked where it is used: a bad one is replaced, not complained about. */
export const signInRequest = z.object({ email: emailAddress, callback: z.string().max(2000).default("") });
export type SignInRequest = z.output<typeof signInRequest>;

/** The code as people type it: spaces and dashes are forgiven, digits of other scripts are read as digits. */
export const signInCode = z
  .string({ error: "auth.code.required" })
  .max(40, { error: "auth.code.wrongForm" })
  .transform(westernDigits)
  .transform((value) => value.replace(/[\s\p{Pd}\p{Cf}]/gu, ""))
  .pipe(
    z
      .string()
      .min(1, { error: "auth.code.required" })
      .regex(/^\d{6}$/, { error: "auth.code.wrongForm" }),
  );

export const signInByCode = z.object({ request: z.uuid(), code: signInCode });
export const signInByLink = z.object({ token: z.string().min(1).max(200) });

/** Arabic-Indic and Persian digits, as a phone's keyboard writes them, to 0-9. */
function westernDigits(value: string): string {
  return value.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(((digit.charCodeAt(0) - 0x0660) % 0x90) % 10),
  );
}
