import { getLocale, getTranslations } from "next-intl/server";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { PersonLine } from "@/lib/people/desk-queries";
import { PersonState, staffRolesOf } from "./person-tags";

/** People as lines: who, for whom they act, in which roles. */
export async function PeopleTable({ people }: { people: readonly PersonLine[] }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("admin.people"),
    getTranslations("common"),
    getLocale(),
  ]);
  const columns: Column<PersonLine>[] = [
    {
      key: "person",
      heading: t("columns.person"),
      cell: (person) => (
        <>
          <a href={`/${locale}/desk/people/${person.id}`} className="font-semibold">
            <bdi>{person.name || person.email}</bdi>
          </a>
          {person.name && (
            <span className="block text-sm text-muted" dir="ltr">
              {person.email}
            </span>
          )}
        </>
      ),
    },
    { key: "organizations", heading: t("columns.organizations"), cell: (person) => <ActsFor person={person} /> },
    {
      key: "roles",
      heading: t("columns.roles"),
      cell: (person) =>
        staffRolesOf(person)
          .map((role) => t(`roles.${role}`))
          .join(", "),
    },
    { key: "state", heading: t("columns.state"), cell: (person) => <PersonState person={person} /> },
  ];
  return (
    <Table
      caption={t("title")}
      hideCaption
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      scrollLabel={common("scrollTable", { caption: t("title") })}
    />
  );
}

async function ActsFor({ person }: { person: PersonLine }) {
  const t = await getTranslations("admin.people");
  const more = person._count.memberships - person.memberships.length;
  return (
    <ul>
      {person.memberships.map(({ id, kind, verifiedAt, organization }) => (
        <li key={id}>
          <bdi>{organization.name}</bdi>{" "}
          {kind === "focal_point" && verifiedAt && <Tag tone="good">{t("roles.focal-point")}</Tag>}
          {!verifiedAt && <Tag tone="warn">{t("unverified")}</Tag>}
        </li>
      ))}
      {more > 0 && <li className="text-muted">{t("andMore", { count: more })}</li>}
    </ul>
  );
}
