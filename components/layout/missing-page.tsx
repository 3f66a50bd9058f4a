import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";

/** What a reader sees at an address that leads nowhere, or to something that is not for them. */
export async function MissingPage() {
  const locale = await getLocale();
  const t = await getTranslations("errors.page");
  return (
    <div className="max-w-text">
      <h1 className="text-3xl">{t("notFoundTitle")}</h1>
      <p className="mt-4">{t("notFoundText")}</p>
      <p className="mt-6 flex flex-wrap gap-4">
        <LinkButton href={`/${locale}`}>{t("toHome")}</LinkButton>
        <LinkButton href={`/${locale}/calendar`} kind="secondary">
          {t("toCalendar")}
        </LinkButton>
      </p>
    </div>
  );
}
