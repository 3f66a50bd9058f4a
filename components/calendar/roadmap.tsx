import { getLocale, getTranslations } from "next-intl/server";
import { StageTag } from "@/components/talks/stage-tag";
import { TalkTitle } from "@/components/talks/talk-title";
import { DateValueText } from "@/components/time/date-value-text";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import type { TalkLine } from "@/lib/talks/public-queries";
import { type RoadmapScale, roadmapScale } from "@/lib/talks/roadmap-scale";
import type { PlainDay } from "@/lib/time/plain-day";
import { RoadmapAxis } from "./roadmap-axis";
import { RoadmapBar } from "./roadmap-bar";

/** Length of the drawing, in pixels as long as nobody zooms. */
const width = 560;

/**
 * The talks on a line of time, each as wide as its date is vague, beside the same in words: the table says all that the
 * drawing shows. Talks without any date close it.
 */
export async function Roadmap({ talks, today }: { talks: readonly TalkLine[]; today: PlainDay }) {
  const locale = (await getLocale()) as Locale;
  const [t, common] = await Promise.all([getTranslations("calendar"), getTranslations("common")]);
  const scale: RoadmapScale | null = roadmapScale(
    talks.map(({ schedule }) => schedule),
    width,
  );
  const isMirrored = directionOf(locale) === "rtl";
  return (
    <>
      <p className="mb-4 text-muted">{t("roadmap.legend")}</p>
      <section
        aria-label={common("scrollTable")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: people without a mouse must be able to scroll it
        tabIndex={0}
        className="relative overflow-x-auto"
      >
        <table className="border-collapse text-start">
          <caption className="sr-only">{t("roadmap.caption")}</caption>
          <thead>
            <tr className="border-b-2 border-edge align-bottom">
              <th scope="col" className="min-w-56 py-2 pe-4 text-start">
                {t("roadmap.talk")}
              </th>
              <th scope="col" className="min-w-40 py-2 pe-4 text-start">
                {t("roadmap.date")}
              </th>
              {scale && (
                <td aria-hidden="true" className="p-0">
                  <RoadmapAxis scale={scale} locale={locale} isMirrored={isMirrored} />
                </td>
              )}
            </tr>
          </thead>
          <tbody>
            {talks.map((talk) => (
              <tr key={talk.slug} className="border-b border-line">
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  <a href={`/${locale}/talks/${talk.slug}`} className="wrap-anywhere">
                    <TalkTitle talk={talk} />
                  </a>
                </th>
                <td className="py-2 pe-4 text-sm">
                  <DateValueText value={talk.schedule} />
                  <span className="mt-1 block">
                    <StageTag stage={talk.stage} />
                  </span>
                </td>
                {scale && (
                  <td aria-hidden="true" className="p-0">
                    <RoadmapBar scale={scale} talk={talk} today={today} isMirrored={isMirrored} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
