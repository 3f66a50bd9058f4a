import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import type { Actor } from "@/lib/access/actor";

/** Explains to anybody else who makes pledges, and how one becomes such a person. */
export async function NotFocalPoint({ actor }: { actor: Actor }) {
  const [t, locale] = await Promise.all([getTranslations("pledges.mine"), getLocale()]);
  return (
    <>
      <PageHeader title={t("notFocalPointTitle")} />
      <div className="prose">
        <p>{t.rich("notFocalPoint", { who: () => <bdi>{actor.name || actor.email}</bdi> })}</p>
        <p>{t("becomeFocalPoint")}</p>
        <p>
          <a href={`/${locale}/pledges`}>{t("seeAll")}</a>
        </p>
      </div>
    </>
  );
}
