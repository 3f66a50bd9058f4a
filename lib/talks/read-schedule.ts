import { invalid } from "@/lib/errors";
import { type DateFields, readDateFields } from "@/lib/time/date-fields";
import type { DateValue } from "@/lib/time/date-value";

/**
 * The date of a form, however vague.
 * @throws ExpectedFailure `invalid` with a message at the field that cannot be read
 */
export function readDate(fields: DateFields): DateValue {
  const read = readDateFields(fields);
  if (!read.ok) throw invalid(read.errors);
  return read.value;
}

/**
 * A date on which people can come: one day or a range of days, with or without the hour.
 * @throws ExpectedFailure `invalid` at the words for anything vaguer
 */
export function readExactDate(fields: DateFields): DateValue {
  const value = readDate(fields);
  if (value.precision !== "minute" && value.precision !== "day") {
    throw invalid({ words: { key: "talks.schedule.needsDay" } });
  }
  return value;
}
