import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** What every test takes for granted; nothing of the person's own environment reaches a test. */
const env = {
  APP_URL: "https://talks.test.example",
  AUTH_SECRET: "a secret for tests only, long enough",
  LOG_LEVEL: "silent",
  DATABASE_URL: "",
  DATABASE_OWNER_URL: "",
  SMTP_URL: "",
  STORAGE_URL: "",
  DEMO: "false",
  DEMO_NOW: "",
};

const shared = { environment: "node", env, testTimeout: 10_000 } as const;

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    projects: [
      { extends: true, test: { ...shared, name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      {
        extends: true,
        test: { ...shared, name: "conventions", include: ["tests/conventions/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: path.join(root, "tests/support/database-server.ts"),
          setupFiles: path.join(root, "tests/support/database-address.ts"),
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each worker holds a pool of ten connections and more; the shared server takes 200.
          maxWorkers: Math.min(6, availableParallelism()),
        },
      },
    ],
  },
});
