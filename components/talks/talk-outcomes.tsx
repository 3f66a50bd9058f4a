import { getLocale, getTranslations } from "next-intl/server";
import { PledgeStatusTag } from "@/components/pledges/pledge-status-tag";
import { PracticeStatusTag } from "@/components/practices/practice-status-tag";
import type { TalkPage } from "@/lib/talks/public-queries";

/** What came of a talk that may be told: practices, pledges, and whether something is still open. */
export async function TalkOutcomes({ talk }: { talk: TalkPage }) {
  const [t, locale] = await Promise.all([getTranslations("talk-page"), getLocale()]);
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{t("outcomes")}</h2>
      {talk.practices.length > 0 && (
        <>
          <h3 className="mt-4 text-lg">{t("practices")}</h3>
          <ul className="mt-2 space-y-2">
            {talk.practices.map((practice) => (
              <li key={practice.slug} className="flex flex-wrap items-center gap-2">
                {practice.isPublic ? (
                  <a href={`/${locale}/practices/${practice.slug}`} dir="auto">
                    {practice.title}
                  </a>
                ) : (
                  <bdi>{practice.title}</bdi>
                )}
                <PracticeStatusTag status={practice.status} />
              </li>
            ))}
          </ul>
        </>
      )}
      {talk.pledges.length > 0 && (
        <>
          <h3 className="mt-4 text-lg">{t("pledges")}</h3>
          <ul className="mt-2 space-y-2">
            {talk.pledges.map((pledge) => (
              <li key={pledge.reference} className="flex flex-wrap items-center gap-2">
                <a href={`/${locale}/pledges/${pledge.reference}`} dir="auto">
                  {pledge.title}
                </a>
                <bdi className="text-muted">{pledge.organization}</bdi>
                <PledgeStatusTag status={pledge.status} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-4">{t("openFollowUps", { count: talk.facts.openFollowUps })}</p>
    </section>
  );
}
