import { getLocale, getTranslations } from "next-intl/server";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import type { OrganizationAtDesk } from "@/lib/organizations/desk-queries";
import { formatHours } from "@/lib/time/format-clock";
import { genevaZone } from "@/lib/time/zones";
import { pageWording } from "@/lib/wording/page-wording";

/** What the directory says of an organization, and who acts for it. */
export async function OrganizationFacts({ organization }: { organization: OrganizationAtDesk }) {
  const [t, asked, reference, common, locale, wording] = await Promise.all([
    getTranslations("admin.organizations.facts"),
    getTranslations("co-organizers.request"),
    getTranslations("reference"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
    pageWording(),
  ]);
  const { category, country, requestedBy, requestedAt, memberships, mergedInto, mergedFrom } = organization;
  const desk = `/${locale}/desk`;
  const more = organization._count.memberships - memberships.length;
  const link = (one: { id: string; name: string }) => (
    <a key={one.id} href={`${desk}/organizations/${one.id}`} className="block">
      <bdi>{one.name}</bdi>
    </a>
  );
  const people = memberships.map(({ id, kind, verifiedAt, person }) => (
    <span key={id} className="block">
      <a href={`${desk}/people/${person.id}`}>
        <bdi>{person.name || person.email}</bdi>
      </a>{" "}
      {!verifiedAt && <Tag tone="warn">{t("unverified")}</Tag>}
      {verifiedAt && kind === "focal_point" && <Tag tone="good">{t("focalPoint")}</Tag>}
    </span>
  ));
  return (
    <SummaryList
      empty={common("notStated")}
      rows={[
        { key: "kind", term: t("kind"), value: reference(`organizationKinds.${organization.kind}`) },
        ...(category
          ? [{ key: "category", term: t("category"), value: reference(`stakeholderCategories.${category}`) }]
          : []),
        ...(country ? [{ key: "country", term: t("country"), value: wording.stateName(country) }] : []),
        ...(requestedBy && requestedAt
          ? [
              {
                key: "requested",
                term: t("requestedBy"),
                value: (
                  <>
                    <a href={`${desk}/people/${requestedBy.id}`}>
                      <bdi>{requestedBy.name || requestedBy.email}</bdi>
                    </a>
                    {", "}
                    {formatHours(locale, { start: requestedAt, end: null }, genevaZone)}
                  </>
                ),
              },
            ]
          : []),
        ...(organization.requestReason
          ? [{ key: "reason", term: asked("reason"), value: <span dir="auto">{organization.requestReason}</span> }]
          : []),
        // As text: the secretariat looks where it leads before going there.
        ...(organization.website
          ? [{ key: "website", term: asked("website"), value: <bdi>{organization.website}</bdi> }]
          : []),
        {
          key: "people",
          term: t("people"),
          value:
            people.length > 0 ? (
              <>
                {people}
                {more > 0 && <a href={`${desk}/people?organization=${organization.id}`}>{t("allPeople")}</a>}
              </>
            ) : null,
        },
        ...(mergedInto ? [{ key: "into", term: t("mergedInto"), value: link(mergedInto) }] : []),
        ...(mergedFrom.length > 0 ? [{ key: "from", term: t("mergedFrom"), value: mergedFrom.map(link) }] : []),
      ]}
    />
  );
}
