import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AreaLinks } from "@/components/layout/area-links";
import { isSignedIn } from "@/lib/access/actor";
import { type ActionName, can } from "@/lib/access/can";
import { currentActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";

interface DeskLayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

/** The rooms of the desk, each with the right that opens it. */
const rooms = [
  ["proposals", "desk.proposals"],
  ["assessments", "desk.assessments"],
  ["decisions", "desk.decisions"],
  ["planning", "desk.talks"],
  ["talks", "desk.talks"],
  ["pledges", "desk.talks"],
  ["practices", "desk.talks"],
  ["dashboard", "desk.proposals"],
  ["wording", "desk.wording"],
  ["imports", "imports.run"],
  ["mail", "mail.readDeadLetters"],
  ["administration", "desk.administration"],
] as const satisfies readonly (readonly [string, ActionName])[];

/** Rooms that are reached by the administration's own page. */
const administered = ["people", "organizations", "workstreams", "workplan", "review-rounds", "letters"];

/**
 * The frame of the desk, which does not exist for those who do not work there. Each page asks for its own right again, and
 * sends visitors to sign in: only it knows its own address, to which they come back.
 */
export default async function DeskLayout({ params, children }: DeskLayoutProps) {
  const locale = (await params).locale as Locale;
  const actor = await currentActor();
  if (!isSignedIn(actor)) return children;
  if (!can(actor, "desk.open", null)) notFound();
  const t = await getTranslations("desk");
  const open = rooms.filter(([, right]) => can(actor, right, null));
  return (
    <>
      <AreaLinks
        label={t("navigation")}
        links={[
          { href: `/${locale}/desk`, text: t("home") },
          ...open.map(([room]) => ({
            href: `/${locale}/desk/${room}`,
            text: t(room),
            also: room === "administration" ? administered.map((one) => `/${locale}/desk/${one}`) : [],
          })),
        ]}
      />
      {children}
    </>
  );
}
