import { locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { importFields } from "./fields";
import { type KnownHeadings, knownHeadings } from "./guess-columns";

let known: Promise<KnownHeadings> | undefined;

/** All headings that tell a column: those of the portal's own exports in the six languages, and the usual ones. */
export function allHeadings(): Promise<KnownHeadings> {
  known ??= read();
  return known;
}

async function read(): Promise<KnownHeadings> {
  const names = await Promise.all(
    locales.map(async (locale) => {
      const t = await translatorFor(locale);
      return Object.fromEntries(importFields.map((field) => [field, t(`imports.fields.${field}`)]));
    }),
  );
  return knownHeadings(names);
}
