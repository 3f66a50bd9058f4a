import { getLocale, getTranslations } from "next-intl/server";
import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";

/** The way from the desk over the administration down to a page's parent. */
export async function AdministrationCrumbs({ below = [] }: { below?: readonly Crumb[] }) {
  const [locale, t, common, navigation] = await Promise.all([
    getLocale(),
    getTranslations("admin"),
    getTranslations("common"),
    getTranslations("navigation"),
  ]);
  return (
    <Breadcrumbs
      label={common("youAreHere")}
      crumbs={[
        { href: `/${locale}/desk`, text: navigation("desk") },
        { href: `/${locale}/desk/administration`, text: t("title") },
        ...below,
      ]}
    />
  );
}
