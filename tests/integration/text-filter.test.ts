import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { holding, sameAs } from "@/lib/db/text-filter";
import { useDatabase } from "../support/database";

useDatabase();

beforeAll(async () => {
  for (const name of ["100% safe_ways", "100x safe ways", "Back\\slash"]) {
    await db.person.create({ data: { email: `${name.length}${name.at(3)?.codePointAt(0)}@example.org`, name } });
  }
});

const names = async (name: ReturnType<typeof holding> | ReturnType<typeof sameAs>) =>
  (await db.person.findMany({ where: { name }, orderBy: { name: "asc" } })).map((person) => person.name);

test("what a person typed means itself, capitals aside", async () => {
  expect(await names(holding("100% SAFE_"))).toEqual(["100% safe_ways"]);
  expect(await names(holding("100_"))).toEqual([]);
  expect(await names(holding("%"))).toEqual(["100% safe_ways"]);
  expect(await names(holding("k\\S"))).toEqual(["Back\\slash"]);
  expect(await names(sameAs("100_ SAFE_WAYS"))).toEqual([]);
  expect(await names(sameAs("100X safe ways"))).toEqual(["100x safe ways"]);
  expect(await names(sameAs("back\\SLASH"))).toEqual(["Back\\slash"]);
});
