import { getLocale, getTranslations } from "next-intl/server";
import { SummaryList } from "@/components/ui/summary-list";
import { asLocale, type Locale, languageNames } from "@/lib/i18n/locales";
import type { PersonAtDesk } from "@/lib/people/desk-queries";
import { formatHours } from "@/lib/time/format-clock";
import { genevaZone } from "@/lib/time/zones";

/** What is known of a person and their account. */
export async function PersonFacts({ person }: { person: PersonAtDesk }) {
  const [t, locale, common] = await Promise.all([
    getTranslations("admin.people.facts"),
    getLocale() as Promise<Locale>,
    getTranslations("common"),
  ]);
  const moment = (at: Date | null) => at && formatHours(locale, { start: at, end: null }, genevaZone);
  const link = (one: { id: string; name: string; email: string }) => (
    <a key={one.id} href={`/${locale}/desk/people/${one.id}`} className="block">
      <bdi>{one.name ? `${one.name} (${one.email})` : one.email}</bdi>
    </a>
  );
  return (
    <SummaryList
      empty={common("notStated")}
      rows={[
        { key: "email", term: t("email"), value: <bdi dir="ltr">{person.email}</bdi> },
        { key: "language", term: t("language"), value: languageNames[asLocale(person.locale)] },
        ...(person.invitedAt ? [{ key: "invited", term: t("invited"), value: moment(person.invitedAt) }] : []),
        { key: "signedIn", term: t("signedIn"), value: moment(person.lastSignInAt) ?? t("never") },
        ...(person.suspendedAt
          ? [
              { key: "suspended", term: t("suspended"), value: moment(person.suspendedAt) },
              { key: "why", term: t("suspendedReason"), value: <bdi>{person.suspendedReason}</bdi> },
            ]
          : []),
        ...(person.mergedInto ? [{ key: "into", term: t("mergedInto"), value: link(person.mergedInto) }] : []),
        ...(person.mergedFrom.length > 0
          ? [{ key: "from", term: t("mergedFrom"), value: person.mergedFrom.map(link) }]
          : []),
      ]}
    />
  );
}
