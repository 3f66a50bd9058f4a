import { getTranslations } from "next-intl/server";
import { ForgetCopies } from "@/components/drafts/forget-copies";
import { ActionButton } from "@/components/forms/action-button";
import { type Actor, hasRole, isSignedIn } from "@/lib/access/actor";
import { signOutAction } from "@/lib/auth/actions";
import type { Locale } from "@/lib/i18n/locales";
import { VisitorAccount } from "./visitor-account";

/** Who is signed in, and the ways to their own pages. Only on pages made for the request. */
export async function AccountMenu({ locale, actor }: { locale: Locale; actor: Actor }) {
  if (!isSignedIn(actor)) return <VisitorAccount locale={locale} />;
  const [t, drafts] = await Promise.all([getTranslations("navigation"), getTranslations("proposalForm")]);
  const worksAtDesk = hasRole(actor, "secretariat", "workstream-lead", "admin");
  return (
    <nav aria-label={t("account")}>
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <li className="wrap-anywhere">{t("signedInAs", { name: actor.name ?? actor.email ?? "" })}</li>
        <li>
          <a href={`/${locale}/my`}>{t("myPage")}</a>
        </li>
        {worksAtDesk && (
          <li>
            <a href={`/${locale}/desk`}>{t("desk")}</a>
          </li>
        )}
        <li>
          <ActionButton
            action={signOutAction}
            extra={<ForgetCopies question={drafts("signOutQuestion")} />}
            kind="quiet"
          >
            {t("signOut")}
          </ActionButton>
        </li>
      </ul>
    </nav>
  );
}
