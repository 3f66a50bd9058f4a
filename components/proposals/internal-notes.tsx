import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { noteInternallyAction } from "@/lib/proposals/actions";
import { limits } from "@/lib/proposals/schema";
import type { ProposalView } from "@/lib/proposals/views";
import { Conversation } from "./conversation";
import { MessageForm } from "./message-form";

/** What staff say among themselves, in a room of its own: other colour, other words, other button than the conversation. */
export async function InternalNotes({ proposal, locale }: { proposal: ProposalView; locale: Locale }) {
  const t = await getTranslations("proposals.internal");
  const notes = proposal.messages.filter(({ kind }) => kind === "internal");
  return (
    <section className="border-2 border-dashed border-warn bg-warn-soft p-4" aria-labelledby="internal-notes">
      <h2 id="internal-notes" className="text-2xl">
        {t("title")}
      </h2>
      <p className="mb-4 font-semibold text-warn">{t("lead")}</p>
      {notes.length > 0 && <Conversation messages={notes} locale={locale} />}
      <MessageForm
        action={noteInternallyAction}
        proposalId={proposal.id}
        label={t("body")}
        hint={t("bodyHint", { max: limits.message })}
        button={t("save")}
      />
    </section>
  );
}
