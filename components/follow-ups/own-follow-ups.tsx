import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/access/actor";
import type { FollowUpView } from "@/lib/follow-ups/queries";
import { FollowUpItem } from "./follow-up-item";

interface OwnFollowUpsProps {
  /** The open ones of the person, from `listOwnFollowUps`. */
  followUps: readonly FollowUpView[];
  actor: Actor;
  now: Date;
  /** `followUp` of the page's query: what was just done to one. */
  done?: string | string[] | undefined;
}

const endings = ["finish", "drop"] as const;

/** The part of "My page" about what a person must see to after talks, the most urgent first. */
export async function OwnFollowUps({ followUps, actor, now, done }: OwnFollowUpsProps) {
  const t = await getTranslations("follow-ups");
  const ending = endings.find((each) => each === done);
  return (
    <section aria-labelledby="follow-ups" className="mb-10">
      <h2 id="follow-ups" className="mb-3 text-2xl">
        {t("mine.title")}
      </h2>
      {ending && (
        <div className="mb-4">
          <Notice tone="good" isAnswer>
            {t(`done.${ending}`)}
          </Notice>
        </div>
      )}
      {followUps.length > 0 ? (
        <ul>
          {followUps.map((followUp) => (
            <FollowUpItem key={followUp.id} followUp={followUp} actor={actor} now={now} room="my" />
          ))}
        </ul>
      ) : (
        <EmptyState title={t("mine.none")}>{t("mine.noneText")}</EmptyState>
      )}
    </section>
  );
}
