import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { signInToDemoAction } from "@/lib/auth/actions";
import { demoAccounts } from "@/lib/auth/demo-accounts";

/** One button for each of the demo's people. Shown in the demo only; the action refuses everywhere else. */
export async function DemoAccountList({ callback }: { callback: string }) {
  const t = await getTranslations("auth.demo");
  return (
    <section aria-labelledby="demo-accounts" className="mt-12 max-w-text border-t border-line pt-6">
      <h2 id="demo-accounts" className="text-xl">
        {t("title")}
      </h2>
      <p className="mt-2">{t("intro")}</p>
      <ul className="mt-4 space-y-3">
        {demoAccounts.map(({ email, role }) => (
          <li key={email} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <ActionButton action={signInToDemoAction} values={{ email, callback }}>
              {t("signInAs", { who: email })}
            </ActionButton>
            <span className="text-muted">{t(role)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
