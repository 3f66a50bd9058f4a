import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/components/layout/plain-page";
import { pageMetadata } from "@/components/layout/site-metadata";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.privacy");
  return pageMetadata("/privacy", { title: t("title") });
}

export default function PrivacyPage() {
  return (
    <PlainPage
      page="privacy"
      parts={[
        "principle",
        "whatTitle",
        "registration",
        "undated",
        "questions",
        "subscriptions",
        "account",
        "signIn",
        "letters",
        "audit",
        "network",
        "neverTitle",
        "never",
        "chathamTitle",
        "chatham",
        "cookiesTitle",
        "cookies",
        "askTitle",
        "ask",
      ]}
    />
  );
}
