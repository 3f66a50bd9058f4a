import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/components/layout/plain-page";
import { pageMetadata } from "@/components/layout/site-metadata";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.accessibility");
  return pageMetadata("/accessibility", { title: t("title") });
}

export default function AccessibilityPage() {
  return (
    <PlainPage
      page="accessibility"
      parts={["aim", "howTitle", "how", "testedTitle", "tested", "knownTitle", "known", "tellTitle", "tell"]}
    />
  );
}
