import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { env } from "@/lib/env";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locales";

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

/**
 * One picture for all: a card with the title of a talk would need Arabic and Chinese drawn as PNG on the server, for which
 * nothing at hand is good enough, and social networks take no SVG. The title stands beside the picture as text.
 */
const card = { url: "/card.png", width: 1200, height: 630 } as const;

/** Languages as Open Graph names them, with a territory. */
const territories: Record<Locale, string> = { ar: "AR", zh: "CN", en: "US", fr: "FR", ru: "RU", es: "ES" };
const openGraphLocale = (locale: Locale): string => `${locale}_${territories[locale]}`;

interface PageFacts {
  title: string;
  description?: string | undefined;
  /** "article" for a record, "website" for a list or a page of the site. */
  type?: "website" | "article";
}

/**
 * What a public page says of itself: its one address, the same page in the other languages, the news feeds, and how it
 * looks where people share it. For pages without a query only; a filtered list says `noindex` instead.
 * @param path after the language, "" for the home page
 */
export async function pageMetadata(
  path: string,
  { title, description, type = "website" }: PageFacts,
): Promise<Metadata> {
  const locale = (await getLocale()) as Locale;
  const [site, feeds] = await Promise.all([getTranslations("common"), getTranslations("feeds.news")]);
  const addressIn = (language: Locale) => `/${language}${path}`;
  const feed = (file: string) => [{ url: `/${file}?locale=${locale}`, title: feeds("title") }];
  const shared = description ?? site("siteDescription");
  return {
    title,
    description: shared,
    alternates: {
      canonical: addressIn(locale),
      // The bare address leads to the language of the browser; other pages have no such address, and English stands in.
      languages: {
        ...Object.fromEntries(locales.map((language) => [language, addressIn(language)])),
        "x-default": path === "" ? "/" : addressIn(defaultLocale),
      },
      types: {
        "application/rss+xml": feed("feed.xml"),
        "application/atom+xml": feed("feed.atom"),
        "application/feed+json": feed("feed.json"),
      },
    },
    openGraph: {
      type,
      title,
      description: shared,
      siteName: site("siteName"),
      url: addressIn(locale),
      locale: openGraphLocale(locale),
      alternateLocale: locales.filter((other) => other !== locale).map(openGraphLocale),
      images: [{ ...card, alt: site("siteName") }],
    },
    twitter: { card: "summary_large_image" },
  };
}
