import { env } from "@/lib/env";

/**
 * The present instant. The only place of the portal that reads the clock.
 * `DEMO_NOW` stops the clock at that instant, in the demo and in tests, so that examples stay the same from day to day;
 * a production system ignores it.
 */
export function now(): Date {
  const mayStop = env.DEMO || env.NODE_ENV !== "production";
  return mayStop && env.DEMO_NOW ? new Date(env.DEMO_NOW) : new Date();
}
