import type * as z from "zod";
import type { MessageRef } from "@/lib/errors";

type Issue = z.core.$ZodIssue;

/** A schema's own message is the key of a text, such as "proposals.errors.titleTaken". */
const messageKey = /^[a-z][\w-]*(?:\.[\w-]+)+$/i;

/**
 * Says in our words what zod found.
 * @param issue as zod reports it with `reportInput: true`
 * @returns the key of a text with its values; a key that the schema gave itself comes first
 */
export function messageOfIssue(issue: Issue): MessageRef {
  const values = valuesOf(issue);
  if (messageKey.test(issue.message)) return { key: issue.message, values };
  if (isAbsent(issue)) return { key: keyOfAbsent(issue) };
  return { key: keyOf(issue), values };
}

/** The limits that a text may name. */
function valuesOf(issue: Issue): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  if (issue.code === "too_small") values.min = Number(issue.minimum);
  if (issue.code === "too_big") values.max = Number(issue.maximum);
  if (issue.code !== "custom") return values;
  for (const [name, value] of Object.entries(issue.params ?? {})) {
    if (typeof value === "string" || typeof value === "number") values[name] = value;
  }
  return values;
}

/** Nothing was filled in or chosen, whatever the rule that noticed it first. */
function isAbsent(issue: Issue): boolean {
  if (issue.code === "custom" || issue.code === "unrecognized_keys") return false;
  return issue.input === undefined || issue.input === null || issue.input === "";
}

function keyOfAbsent(issue: Issue): string {
  if (issue.code === "invalid_value") return issue.values.length > 1 ? "errors.chooseOne" : "errors.mustConfirm";
  if (issue.code === "invalid_union") return "errors.chooseOne";
  return "errors.required";
}

function keyOf(issue: Issue): string {
  switch (issue.code) {
    case "too_small":
      return keyOfTooSmall(issue);
    case "too_big":
      return keyOfTooBig(issue);
    case "invalid_format":
      return keyOfFormat(issue.format);
    case "invalid_value":
    case "invalid_union":
      return "errors.invalidChoice";
    case "not_multiple_of":
      return "errors.invalidNumber";
    case "invalid_type":
      return keyOfType(issue.expected);
    default:
      return "errors.invalidValue";
  }
}

function keyOfTooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === "string") return "errors.tooShort";
  if (issue.origin === "array" || issue.origin === "set") return "errors.chooseAtLeast";
  return issue.origin === "number" || issue.origin === "int" ? "errors.numberTooSmall" : "errors.invalidValue";
}

function keyOfTooBig(issue: z.core.$ZodIssueTooBig): string {
  if (issue.origin === "string") return "errors.tooLong";
  if (issue.origin === "array" || issue.origin === "set") return "errors.chooseAtMost";
  if (issue.origin === "file") return "errors.fileTooBig";
  return issue.origin === "number" || issue.origin === "int" ? "errors.numberTooBig" : "errors.invalidValue";
}

function keyOfFormat(format: string): string {
  if (format === "email") return "errors.invalidEmail";
  if (format === "url") return "errors.invalidUrl";
  if (format === "date" || format === "datetime") return "errors.invalidDate";
  return "errors.invalidFormat";
}

function keyOfType(expected: string): string {
  if (expected === "number" || expected === "int" || expected === "bigint") return "errors.invalidNumber";
  if (expected === "date") return "errors.invalidDate";
  return "errors.invalidValue";
}
