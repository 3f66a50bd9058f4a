import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { OwnPledge } from "@/lib/pledges/queries";
import { isPublicPledge, pledgeMachine } from "@/lib/pledges/workflow";
import { mayStep } from "@/lib/workflow/machine";
import { WithdrawPledge } from "./withdraw-pledge";

/** What happens next with a pledge, and what its focal point can do now. */
export async function NextForPledge({ pledge, actor }: { pledge: OwnPledge; actor: Actor }) {
  const [t, next, locale] = await Promise.all([
    getTranslations("pledges.mine"),
    getTranslations("pledges.next"),
    getLocale(),
  ]);
  const path = `/${locale}/my/pledges/${pledge.reference}`;
  const isDue = pledge.light === "yellow" || pledge.light === "red";
  const links = [
    mayStep(pledgeMachine, "submit", actor, pledge) && (
      <LinkButton key="submit" href={`${path}/submit`}>
        {t("submit")}
      </LinkButton>
    ),
    can(actor, "pledge.update", pledge) && (
      <LinkButton key="update" href={`${path}/update`} kind={isDue ? "primary" : "secondary"}>
        {t("update")}
      </LinkButton>
    ),
    isPublicPledge(pledge.status) && (
      <a key="public" href={`/${locale}/pledges/${pledge.reference}`}>
        {t("seePublic")}
      </a>
    ),
  ].filter((link) => link !== false);
  return (
    <div className="mb-8 max-w-text">
      <Panel title={t("nextTitle")}>
        <div className="space-y-4">
          {isDue && <Notice tone="warn">{t("updateDue")}</Notice>}
          <p>
            {next.rich(pledge.status, {
              organization: () => <bdi>{pledge.organization.name}</bdi>,
              contact: () => <bdi>{pledge.contact.name}</bdi>,
            })}
          </p>
          {links.length > 0 && <div className="flex flex-wrap items-center gap-x-6 gap-y-3">{links}</div>}
          {mayStep(pledgeMachine, "withdraw", actor, pledge) && (
            <WithdrawPledge pledge={pledge} explanation={t("withdrawText")} />
          )}
        </div>
      </Panel>
    </div>
  );
}
