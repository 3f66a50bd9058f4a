import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AreaLinks } from "@/components/layout/area-links";
import { isSignedIn } from "@/lib/access/actor";
import { currentActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";

interface MyLayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

/**
 * The frame of a person's own pages. Each page asks for itself who is there: only it knows its own address, to which a
 * visitor comes back after signing in.
 */
export default async function MyLayout({ params, children }: MyLayoutProps) {
  const locale = (await params).locale as Locale;
  const actor = await currentActor();
  if (!isSignedIn(actor)) return children;
  const t = await getTranslations("my");
  const rooms = ["proposals", ...(actor.focalPointOf.length > 0 ? ["pledges"] : []), "account"];
  return (
    <>
      <AreaLinks
        label={t("navigation")}
        links={[
          { href: `/${locale}/my`, text: t("overview") },
          ...rooms.map((room) => ({ href: `/${locale}/my/${room}`, text: t(room) })),
        ]}
      />
      {children}
    </>
  );
}
