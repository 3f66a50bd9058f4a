import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/components/layout/plain-page";
import { pageMetadata } from "@/components/layout/site-metadata";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.about");
  return pageMetadata("/about", { title: t("title") });
}

export default function AboutPage() {
  return (
    <PlainPage
      page="about"
      parts={["what", "where", "howTitle", "how", "siteTitle", "site", "contactTitle", "contact"]}
    />
  );
}
