import { inject } from "vitest";

// Before a test file loads any module of the portal: these read the environment as they are loaded.
const { app, owner, prefix } = inject("database");
const name = `${prefix}${process.env.VITEST_POOL_ID}`;
process.env.DATABASE_URL = app + name;
process.env.DATABASE_OWNER_URL = owner + name;
