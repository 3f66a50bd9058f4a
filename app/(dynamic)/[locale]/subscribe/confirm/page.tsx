import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { followedWords } from "@/components/subscriptions/followed-words";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { confirmSubscriptionAction } from "@/lib/subscriptions/actions";
import { subscriptionBehindLink } from "@/lib/subscriptions/queries";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions");
  // The address holds a token, so no page is told of it. "no-referrer" would take the origin from the form's POST too.
  return { title: t("confirm.title"), referrer: "strict-origin", robots: { index: false } };
}

/** Opening the link changes nothing; only the button does, so mail scanners do no harm. */
export default async function ConfirmSubscriptionPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const [{ token }, t] = await Promise.all([searchParams, getTranslations("subscriptions")]);
  const text = typeof token === "string" ? token : "";
  const found = await subscriptionBehindLink(text, now());
  return (
    <div className="max-w-text space-y-4">
      <PageHeader title={t("confirm.title")} />
      {found ? (
        <>
          <p className="text-xl" dir="auto">
            {await followedWords(found)}
          </p>
          {found.isConfirmed ? <p role="status">{t("confirm.done")}</p> : <p>{t("confirm.text")}</p>}
          {!found.isConfirmed && (
            <ActionForm action={confirmSubscriptionAction}>
              <HiddenField name="token" value={text} />
              <SubmitButton>{t("confirm.button")}</SubmitButton>
            </ActionForm>
          )}
        </>
      ) : (
        <Notice tone="warn">{t("linkGone")}</Notice>
      )}
    </div>
  );
}
