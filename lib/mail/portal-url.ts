import { env } from "@/lib/env";

/**
 * The full address of a page, as it stands in a letter. Comes from the configuration and never from a request, so that
 * nobody can make the portal mail links to a host of their own.
 */
export function portalUrl(path: string): string {
  return new URL(path, env.APP_URL ?? `http://localhost:${env.PORT}`).href;
}

/** The address of the portal without a path. */
export function portalOrigin(): string {
  return new URL(portalUrl("/")).origin;
}
