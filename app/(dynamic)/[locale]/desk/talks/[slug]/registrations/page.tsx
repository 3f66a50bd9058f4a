import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/lists/export-links";
import { PeopleTable } from "@/components/registrations/people-table";
import { RegistrationSettings } from "@/components/registrations/registration-settings";
import { PageLinks } from "@/components/ui/page-links";
import { requireActor } from "@/lib/auth/current-actor";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { modesOf } from "@/lib/registrations/eligibility";
import { listRegistrations, registrationsPerPage } from "@/lib/registrations/queries";
import { localTimeOf } from "@/lib/time/zones";

interface RegistrationsPageProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registrations.desk");
  return { title: t("title") };
}

export default async function RegistrationsPage({ params, searchParams }: RegistrationsPageProps) {
  const { locale, slug } = await params;
  const actor = await requireActor(locale, `/${locale}/desk/talks/${slug}/registrations`);
  const page = readPage((await searchParams).page);
  const found = await listRegistrations(actor, slug, page);
  if (!found) notFound();
  const { talk, seats, rows, total } = found;
  const t = await getTranslations("registrations");
  const modes = modesOf(talk.format);
  const closesAt = talk.registrationClosesAt;
  return (
    <>
      <h2 className="text-2xl">{t("desk.title")}</h2>
      <ul className="my-4 list-disc ps-5">
        {seats
          .filter(({ mode }) => modes.includes(mode))
          .map(({ mode, confirmed, waitlisted }) => (
            <li key={mode}>{t("desk.seats", { mode: t(`mode.${mode}`), confirmed, waitlisted })}</li>
          ))}
      </ul>
      <h3 className="mt-8 mb-3 text-xl">{t("desk.people")}</h3>
      <PeopleTable rows={rows} />
      <ExportLinks list="registrations" query={new URLSearchParams({ talk: slug })} />
      <PageLinks
        page={page}
        total={total}
        perPage={registrationsPerPage}
        path={`/${locale}/desk/talks/${slug}/registrations`}
      />
      <h3 className="mt-8 mb-3 text-xl">{t("desk.settings")}</h3>
      <RegistrationSettings
        slug={slug}
        version={talk.version}
        modes={modes}
        open={talk.registrationOpen}
        closesOn={closesAt ? localTimeOf(closesAt, talk.timeZone ?? "UTC").day : ""}
        seatsInPerson={talk.seatsInPerson}
        seatsOnline={talk.seatsOnline}
        meetingUrl={talk.meetingUrl}
      />
    </>
  );
}
