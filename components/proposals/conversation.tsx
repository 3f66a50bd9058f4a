import { getTranslations } from "next-intl/server";
import { Prose } from "@/components/ui/prose";
import { Timeline } from "@/components/ui/timeline";
import type { Locale } from "@/lib/i18n/locales";
import type { MessageView } from "@/lib/proposals/views";
import { formatHours } from "@/lib/time/format-clock";
import { genevaZone } from "@/lib/time/zones";

interface ConversationProps {
  messages: readonly MessageView[];
  locale: Locale;
}

/** What was said about a proposal, in order of time. Give it only what the reader may see. */
export async function Conversation({ messages, locale }: ConversationProps) {
  const [t, fields] = await Promise.all([
    getTranslations("proposals.conversation"),
    getTranslations("proposals.fields"),
  ]);
  if (messages.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <Timeline
      entries={messages.map((message) => ({
        key: message.id,
        when: (
          <time dateTime={message.createdAt.toISOString()}>
            {formatHours(locale, { start: message.createdAt, end: null }, genevaZone)}
          </time>
        ),
        title: (
          <>
            {t(`kinds.${message.kind}`)}
            <span className="font-normal text-muted">
              {" – "}
              <bdi>{t(message.fromProposer ? "proposer" : "staff", { name: message.author })}</bdi>
            </span>
          </>
        ),
        children: (
          <>
            <Prose text={message.body} />
            {message.notes.length > 0 && (
              <dl className="mt-2 space-y-2 border-s-4 border-line ps-3">
                {message.notes.map(({ field, body }) => (
                  <div key={field}>
                    <dt className="font-semibold">{fields(field)}</dt>
                    <dd dir="auto" className="wrap-anywhere whitespace-pre-line">
                      {body}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </>
        ),
      }))}
    />
  );
}
