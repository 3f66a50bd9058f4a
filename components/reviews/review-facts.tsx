import { getTranslations } from "next-intl/server";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { type TalkFormat, talkFormats } from "@/lib/reference/talk-terms";
import type { ReviewView } from "@/lib/reviews/queries";

/** Where a review took place, by whom it was held, and where that is known from. */
export async function ReviewFacts({ review }: { review: ReviewView }) {
  const [t, common, reference] = await Promise.all([
    getTranslations("reviews"),
    getTranslations("common"),
    getTranslations("reference"),
  ]);
  const row = (key: Fact, text: string): SummaryRow | false =>
    text !== "" && {
      key,
      term: t(key),
      value: (
        <>
          <bdi>{text}</bdi>
          {review.unverifiedFields.includes(key) && <span className="text-muted"> ({t("unconfirmed")})</span>}
        </>
      ),
    };
  const rows = [
    row("place", review.place),
    row("format", isFormat(review.format) ? reference(`formats.${review.format}`) : ""),
    row("organizers", review.organizers.join("\n")),
    row("chairs", review.chairs.join("\n")),
    row("participants", review.participants),
    row("source", review.source ?? ""),
  ];
  return <SummaryList rows={rows.filter((entry) => entry !== false)} empty={common("notStated")} />;
}

type Fact = "place" | "format" | "organizers" | "chairs" | "participants" | "source";

function isFormat(text: string): text is TalkFormat {
  return talkFormats.some((format) => format === text);
}
