import * as z from "zod";

/** RFC 5321: 64 characters before the sign, 254 in all. */
const maxLength = 254;
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * True for exactly one plain address, as SMTP will receive it: no quotes, comments, groups or lists, nothing beyond ASCII,
 * no punycode. An address that two programs could read differently can send a sign-in link to the wrong person.
 * @param value trimmed and in lower case
 */
export function isPlainAddress(value: string): boolean {
  if (value.length > maxLength) return false;
  const [local, domain, ...rest] = value.split("@");
  if (local === undefined || domain === undefined || rest.length > 0) return false;
  if (local.length > 64 || !localPart.test(local)) return false;
  const labels = domain.split(".");
  if (labels.length < 2 || !labels.every((one) => label.test(one) && !one.startsWith("xn--"))) return false;
  return /[a-z]/.test(labels.at(-1) ?? "");
}

/** A mail address from a form: spaces around it are forgiven; kept in lower case, so that what is stored is what is sent to. */
export const emailAddress = z
  .string({ error: "errors.required" })
  .trim()
  .toLowerCase()
  .min(1, { error: "errors.required" })
  .refine((value) => value === "" || isPlainAddress(value), { error: "errors.invalidEmail" });
