import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import type { ProposalView } from "@/lib/proposals/views";

/** What reviewers asked for last, while it is still to be done. */
export async function ChangesRequested({ proposal }: { proposal: Pick<ProposalView, "status" | "messages"> }) {
  const request = proposal.messages.findLast((message) => message.kind === "changes_requested");
  if (proposal.status !== "changes_requested" || !request) return null;
  const t = await getTranslations("proposals.tasks");
  return (
    <div className="mb-8 max-w-text">
      <Notice tone="warn" title={t("changesTitle")}>
        <Prose text={request.body} />
        <p className="mt-3 text-muted">{t("changesText")}</p>
      </Notice>
    </div>
  );
}
