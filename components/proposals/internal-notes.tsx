import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { noteInternallyAction } from "@/lib/proposals/actions";
import { limits } from "@/lib/proposals/schema";
import type { ProposalView } from "@/lib/proposals/views";
import { Conversation } from "./conversation";
import { MessageForm } from "./message-form";

/** Tells the room of the staff from the conversation at a glance, beside its words. */
function LockIcon() {
  return (
    <svg viewBox="0 0 16 16" className="size-[1.25em] shrink-0 fill-current" aria-hidden="true" focusable="false">
      <path d="M8 1a3.5 3.5 0 0 0-3.5 3.5V7H3v8h10V7h-1.5V4.5A3.5 3.5 0 0 0 8 1Zm-2 6V4.5a2 2 0 1 1 4 0V7Z" />
    </svg>
  );
}

/** What staff say among themselves, in a room of its own: other colour, other words, other button than the conversation. */
export async function InternalNotes({ proposal, locale }: { proposal: ProposalView; locale: Locale }) {
  const t = await getTranslations("proposals.internal");
  const notes = proposal.messages.filter(({ kind }) => kind === "internal");
  return (
    <section className="border-2 border-dashed border-warn bg-warn-soft p-4" aria-labelledby="internal-notes">
      <h2 id="internal-notes" className="text-2xl">
        {t("title")}
      </h2>
      <p className="mb-4 flex items-center gap-2 font-semibold text-warn">
        <LockIcon />
        {t("lead")}
      </p>
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
