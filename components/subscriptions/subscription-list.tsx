import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { endAllSubscriptionsAction, endSubscriptionAction } from "@/lib/subscriptions/actions";
import type { FollowedThing } from "@/lib/subscriptions/queries";
import { followedWords } from "./followed-words";

interface SubscriptionListProps {
  subscriptions: readonly (FollowedThing & { id: string })[];
  token: string;
}

/** What somebody is told of, each with the button that ends it, and one that ends everything. */
export async function SubscriptionList({ subscriptions, token }: SubscriptionListProps) {
  const [t, locale] = await Promise.all([getTranslations("subscriptions.manage"), getLocale()]);
  const rows = await Promise.all(subscriptions.map(async (one) => ({ ...one, words: await followedWords(one) })));
  return (
    <>
      <p>{t("text")}</p>
      <ul>
        {rows.map(({ id, talk, words }) => (
          <li key={id} className="space-y-3 border-t border-line py-4">
            <p className="text-lg wrap-anywhere" dir="auto">
              {talk ? <a href={`/${locale}/talks/${talk.slug}`}>{words}</a> : words}
            </p>
            <ActionForm action={endSubscriptionAction}>
              <HiddenField name="token" value={token} />
              <HiddenField name="id" value={id} />
              <SubmitButton kind="secondary">
                <span aria-hidden="true">{t("end")}</span>
                <span className="sr-only">{t("endOne", { what: words })}</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      <ActionForm action={endAllSubscriptionsAction}>
        <HiddenField name="token" value={token} />
        <SubmitButton kind="warning">{t("endAll")}</SubmitButton>
      </ActionForm>
    </>
  );
}
