import { defineConfig } from "prisma/config";

// For Prisma's own command line, where somebody prefers it: `prisma migrate deploy` works on the same migrations.
// The project's commands (`npm run db:…`) do not read the address from here.
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? "" },
});
