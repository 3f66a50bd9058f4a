import { getTranslations } from "next-intl/server";
import type { TalkPage } from "@/lib/talks/public-queries";

/** Speakers who agreed to be named, and recordings by language. */
export async function TalkPeople({ talk }: { talk: TalkPage }) {
  const [t, reference] = await Promise.all([getTranslations("talk-page"), getTranslations("reference")]);
  return (
    <>
      {talk.speakers.length > 0 && (
        <section className="mt-10">
          <h2 className="text-2xl">{t("speakers")}</h2>
          <ul className="mt-3 space-y-2">
            {talk.speakers.map((speaker) => (
              <li key={`${speaker.name} ${speaker.affiliation}`}>
                <bdi className="font-semibold">{speaker.name}</bdi>
                {speaker.affiliation && (
                  <>
                    , <bdi>{speaker.affiliation}</bdi>
                  </>
                )}{" "}
                <span className="text-muted">({t(`speakerRole.${speaker.role}`)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {talk.recordings.length > 0 && (
        <section className="mt-10">
          <h2 className="text-2xl">{t("recordings")}</h2>
          <ul className="mt-3 list-disc ps-5">
            {talk.recordings.map((recording) => (
              <li key={recording.url}>
                <a href={recording.url} rel="noreferrer">
                  {t("recordingIn", { language: reference(`languages.${recording.language}`) })}
                </a>{" "}
                <bdi>{recording.description}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
