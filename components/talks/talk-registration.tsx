import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { whyClosed } from "@/lib/registrations/eligibility";
import type { TalkPage } from "@/lib/talks/public-queries";
import { formatDay } from "@/lib/time/format-days";
import { genevaZone, localTimeOf } from "@/lib/time/zones";

/** How to register, or why that is not possible now. Says nothing of a talk that is over. */
export async function TalkRegistration({ talk, now }: { talk: TalkPage; now: Date }) {
  const [t, reasons, locale] = await Promise.all([
    getTranslations("talk-page.registration"),
    getTranslations("registrations.closed"),
    getLocale() as Promise<Locale>,
  ]);
  if (talk.status === "held" || talk.status === "cancelled") return null;
  const { schedule, facts } = talk;
  const { registrationClosesAt: closesAt } = facts;
  const lastDay = closesAt && localTimeOf(closesAt, schedule.timeZone ?? genevaZone).day;
  const closed = whyClosed({ ...facts, startsAt: schedule.start }, now);
  const isOpen = talk.registration.open && closed === null;
  return (
    <section className="mt-10 max-w-text">
      <h2 className="text-2xl">{t("title")}</h2>
      {isOpen ? (
        <div className="mt-2 space-y-2">
          <p>{lastDay ? t("openUntil", { day: formatDay(locale, lastDay) }) : t("open")}</p>
          {talk.audience === "member_states" && <p>{t("memberStates")}</p>}
          {talk.audience === "youth" && <p>{t("youth")}</p>}
          <p className="screen-only">
            <a href={`/${locale}/talks/${talk.slug}/register`}>{t("link")}</a>
          </p>
        </div>
      ) : (
        <p className="mt-2">{reasons(closed ?? "closed")}</p>
      )}
      {(closed === "notOpen" || closed === "postponed") && (
        <p className="screen-only mt-2">
          <a href={`/${locale}/talks/${talk.slug}/subscribe`}>{t("hear")}</a>
        </p>
      )}
    </section>
  );
}
