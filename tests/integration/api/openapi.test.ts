import { readdirSync } from "node:fs";
import path from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as getOpenApi } from "@/app/api/v1/openapi.json/route";
import { GET as getTalk } from "@/app/api/v1/talks/[slug]/route";
import { talkSchema } from "@/lib/api/endpoints/talk-schema";
import { lists } from "@/lib/api/lists";
import { listSchema, type OpenApiDocument } from "@/lib/api/openapi";
import { calendarParameters } from "@/lib/api/parameters";
import { db } from "@/lib/db/client";
import { locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { readCalendarFilter } from "@/lib/talks/calendar-filter";
import { makeTalk } from "../../factories/talk";
import { makeTalkWithEverything } from "../../factories/talk-with-everything";
import { useDatabase } from "../../support/database";
import { root } from "../../support/import-graph";
import { ask, withParams } from "../../support/open-data";

useDatabase();

type Get = (request: Request) => Promise<Response>;
const routeOf = async (name: string) => ((await import(`../../../app/api/v1/${name}/route.ts`)) as { GET: Get }).GET;

let document: OpenApiDocument;

beforeAll(async () => {
  await makeTalkWithEverything("k1");
  await makeTalkWithEverything("k2", { chathamHouse: true, audience: "member_states" });
  await makeTalk({
    status: "planned",
    ...{ schedulePrecision: "unknown", startsAt: null, endsAt: null, windowStart: null, windowEnd: null },
    timeZone: null,
  });
  await db.reviewRound.create({
    data: {
      number: 2,
      title: "Second round",
      startYear: 2024,
      endYear: 2025,
      reviews: {
        create: {
          region: "africa",
          organizers: ["ECA"],
          milestones: { create: { kind: "review", schedulePrecision: "unknown", note: "A step" } },
        },
      },
    },
  });
  document = (await (await getOpenApi(ask("/api/v1/openapi.json"))).json()) as OpenApiDocument;
});

describe("the description of the API", () => {
  test("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate({ ...structuredClone(document) });
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  test("every reference in it leads somewhere", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? "");
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(reference)?.[1] ?? reference;
      expect(document.components.schemas).toHaveProperty(name);
    }
  });

  test("every path in it is a route, and every route is in it", () => {
    const folder = path.join(root, "app/api/v1");
    const routes = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "route.ts")
      .map((file) => `/${path.dirname(file).replaceAll("[", "{").replaceAll("]", "}")}`)
      .filter((route) => !["/.", "/{...rest}", "/openapi.json"].includes(route));
    expect(routes.sort()).toEqual(Object.keys(document.paths).sort());
  });

  test("names every filter that the calendar reads", () => {
    for (const [name, schema] of Object.entries(calendarParameters)) {
      const values = { country: "ke", objective: "8", workstream: "x-1", from: "2027-01-01", to: "2027-02-01", q: "a" };
      const text = (values as Record<string, string>)[name] ?? (schema as { options?: string[] }).options?.[0] ?? "";
      expect(readCalendarFilter({ [name]: text }).ignored, `${name}=${text}`).toEqual([]);
      expect(schema.safeParse(text).success, `${name}=${text}`).toBe(true);
    }
  });

  test.each(locales)("has a text for everything in %s", async (locale) => {
    const t = await translatorFor(locale);
    for (const { name, parameters } of lists) {
      expect(t.has(`open-data.endpoints.${name}`), name).toBe(true);
      for (const parameter of Object.keys(parameters)) expect(t.has(`open-data.about.${parameter}`)).toBe(true);
    }
  });
});

describe("answers are what the description promises", () => {
  test.each(lists.map((list) => [list.name, list] as const))("/%s", async (name, list) => {
    const get = await routeOf(name);
    const body = (await (await get(ask(`/api/v1/${name}?perPage=100`))).json()) as { items: object[]; total: number };
    expect(listSchema(list).strict().safeParse(body).error).toBeUndefined();
    expect(body.items.length).toBeGreaterThan(0);
    for (const one of body.items) expect(list.item.strict().safeParse(one).error).toBeUndefined();
    const table = await (await get(ask(`/api/v1/${name}?format=csv&perPage=100`))).text();
    expect(table.split("\r\n").length).toBeGreaterThan(body.items.length);
  });

  test.each(["k1-slug", "k2-slug"])("/talks/%s", async (slug) => {
    const answer = await getTalk(ask(`/api/v1/talks/${slug}`), withParams({ slug }));
    expect(talkSchema.strict().safeParse(await answer.json()).error).toBeUndefined();
  });
});
