import { getTranslations } from "next-intl/server";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { ReviewView } from "@/lib/reviews/queries";

/** Where a review took place, by whom it was held, and where that is known from. */
export async function ReviewFacts({ review }: { review: ReviewView }) {
  const [t, common] = await Promise.all([getTranslations("reviews"), getTranslations("common")]);
  const row = (key: "place" | "organizers" | "chairs" | "participants" | "source", text: string): SummaryRow | false =>
    text !== "" && { key, term: t(key), value: <bdi>{text}</bdi> };
  const rows = [
    row("place", review.place),
    row("organizers", review.organizers.join("\n")),
    row("chairs", review.chairs.join("\n")),
    row("participants", review.participants),
    row("source", review.source ?? ""),
  ];
  return <SummaryList rows={rows.filter((entry) => entry !== false)} empty={common("notStated")} />;
}
