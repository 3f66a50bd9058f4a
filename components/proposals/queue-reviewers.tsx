import { getTranslations } from "next-intl/server";
import { ToneIcon } from "@/components/ui/tone-icon";
import { assessableStates } from "@/lib/assessments/policy";
import type { QueuedProposal } from "@/lib/proposals/views";

/** Who assesses a proposal, and who has handed in. */
export async function QueueReviewers({
  reviewers,
  isTied,
  status,
}: Pick<QueuedProposal, "reviewers" | "isTied" | "status">) {
  const t = await getTranslations("queue");
  if (isTied) return <span className="text-muted">{t("tied")}</span>;
  // What is decided needs nobody any more.
  if (reviewers.length === 0 && !assessableStates.includes(status)) return null;
  if (reviewers.length === 0) return <span className="text-muted">{t("reviewer.nobody")}</span>;
  return (
    <ul className="min-w-28">
      {reviewers.map(({ name, handedIn }) => (
        <li key={name} className="flex items-start gap-1">
          <span className={`mt-1 ${handedIn ? "text-good" : "text-muted"}`}>
            <ToneIcon tone={handedIn ? "good" : "neutral"} />
          </span>
          <span>
            <bdi>{name}</bdi> <span className="sr-only">({t(handedIn ? "handedIn" : "notHandedIn")})</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
