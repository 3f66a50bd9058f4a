import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { DoneNotice } from "@/components/administration/done-notice";
import { RecordHistory } from "@/components/history/record-history";
import { AccountPanel } from "@/components/people/account-panel";
import { MembershipsPanel } from "@/components/people/memberships-panel";
import { PersonFacts } from "@/components/people/person-facts";
import { PersonState } from "@/components/people/person-tags";
import { RolesPanel } from "@/components/people/roles-panel";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { isRecordId } from "@/lib/http/record-id";
import type { Locale } from "@/lib/i18n/locales";
import { findPersonAtDesk, openWorkOf, similarPeople, workstreamsToLead } from "@/lib/people/desk-queries";

interface PersonPageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const find = cache(async (locale: Locale, id: string) => {
  const actor = await requireActor(locale, `/${locale}/desk/people/${id}`);
  const person = isRecordId(id) ? await findPersonAtDesk(actor, id) : null;
  return person && { actor, person };
});

export async function generateMetadata({ params }: PersonPageProps): Promise<Metadata> {
  const { locale, id } = await params;
  const found = await find(locale, id);
  return found ? { title: found.person.name || found.person.email } : {};
}

export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const { locale, id } = await params;
  const found = await find(locale, id);
  if (!found) notFound();
  const { actor, person } = found;
  const goesOn = person.mergedIntoId === null;
  const may = {
    memberships: goesOn && can(actor, "person.changeMemberships", person),
    leads: goesOn && !person.suspendedAt && can(actor, "person.changeLeads", person),
    roles: goesOn && can(actor, "person.changeRoles", person),
    invite: goesOn && can(actor, "person.invite", null),
    suspend: goesOn && can(actor, "person.suspend", person),
    merge: goesOn && person.id !== actor.personId,
  };
  const [t, query, openWork, similar, workstreams, history] = await Promise.all([
    getTranslations("admin.people"),
    searchParams,
    openWorkOf(person.id),
    may.merge ? similarPeople(person) : [],
    may.leads ? workstreamsToLead() : null,
    historyOf("person", person.id, ...person.mergedFrom.map((one) => one.id)),
  ]);
  const steps = ["invite", "again", "add", "verify", "end", "grant", "revoke", "leads", "suspend", "lift", "merge"];
  return (
    <>
      <AdministrationCrumbs below={[{ href: `/${locale}/desk/people`, text: t("title") }]} />
      <DoneNotice done={query.done} answers={Object.fromEntries(steps.map((step) => [step, t(`done.${step}`)]))} />
      <PageHeader title={<bdi>{person.name || person.email}</bdi>}>
        <PersonState person={person} />
      </PageHeader>
      <div className="space-y-8">
        <PersonFacts person={person} />
        <MembershipsPanel person={person} mayChange={may.memberships} />
        <RolesPanel person={person} workstreams={workstreams} mayChangeRoles={may.roles} />
        <AccountPanel person={person} openWork={openWork} similar={similar} may={may} />
        {person.id === actor.personId && <p className="text-muted">{t("yourself")}</p>}
        <section>
          <h2 className="mb-4 text-2xl">{t("history")}</h2>
          <RecordHistory entries={history} />
        </section>
      </div>
    </>
  );
}
