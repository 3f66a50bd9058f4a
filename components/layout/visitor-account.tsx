import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

/** The account corner for everybody alike: who reads a cached page is not known. */
export async function VisitorAccount({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "navigation" });
  return (
    <a href={`/${locale}/sign-in`} className="py-1 font-semibold">
      {t("signIn")}
    </a>
  );
}
