import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

/** What every page says of itself; a page gives its own `title`, which the name of the site follows. */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "common" });
  return {
    metadataBase: new URL(env.APP_URL ?? `http://localhost:${env.PORT}`),
    title: { default: t("siteName"), template: t("pageTitle", { page: "%s" }) },
    description: t("siteDescription"),
    icons: {
      icon: [
        { url: "/favicon.svg", type: "image/svg+xml" },
        { url: "/favicon.ico", sizes: "32x32" },
      ],
    },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const siteViewport: Viewport = { colorScheme: "light dark" };
