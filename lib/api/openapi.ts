import * as z from "zod";
import { outlineEntrySchema } from "@/lib/concept-notes/schema";
import type { Translator } from "@/lib/i18n/translator";
import { talkSchema } from "./endpoints/talk-schema";
import { type DescribedList, lists } from "./lists";
import { listParameters } from "./parameters";

export interface OpenApiParameter {
  name: string;
  in: "query" | "path";
  required?: true;
  description: string;
  schema: Record<string, unknown>;
}
export interface OpenApiOperation {
  operationId: string;
  summary: string;
  parameters: OpenApiParameter[];
  responses: Record<string, object>;
}
export interface OpenApiDocument {
  openapi: string;
  info: object;
  servers: { url: string }[];
  paths: Record<string, { get: OpenApiOperation }>;
  components: { schemas: Record<string, object> };
}

/**
 * The description of the API (OpenAPI 3.1), made of the schemas by which it reads and answers.
 * @param t says the summaries, in one language
 * @param origin address of the portal, without a path
 */
export function openApiDocument(t: Translator, origin: string): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: `${t("common.siteName")}: ${t("open-data.title")}`, description: t("open-data.lead"), version: "1" },
    servers: [{ url: `${origin}/api/v1` }],
    paths: {
      ...Object.fromEntries(lists.map((list) => [`/${list.name}`, { get: listOperation(list, t) }])),
      "/talks/{slug}": { get: talkOperation(t) },
    },
    components: { schemas: schemasOf() },
  };
}

function listOperation(list: DescribedList, t: Translator): OpenApiOperation {
  const { format, ...paging } = listParameters;
  // One name with two uses: how a talk is held, and how the list is written.
  const words = list.parameters.format instanceof z.ZodEnum ? [...list.parameters.format.options, "csv"] : ["csv"];
  const described = { ...list.parameters, format: z.enum(words as string[]), ...paging };
  const about = (name: string) =>
    t(`open-data.about.${name === "format" && list.parameters.format ? "talkFormat" : name}`);
  return {
    operationId: `list-${list.name}`,
    summary: t(`open-data.endpoints.${list.name}`),
    parameters: Object.entries(described).map(([name, schema]) => ({
      name,
      in: "query",
      description: about(name),
      schema: plain(z.toJSONSchema(schema)),
    })),
    responses: {
      "200": {
        description: t(`open-data.endpoints.${list.name}`),
        headers: { ETag: textHeader, Link: textHeader },
        content: {
          "application/json": { schema: { $ref: `#/components/schemas/${list.record}List` } },
          "text/csv": { schema: { type: "string" } },
        },
      },
      "304": { description: "Not Modified" },
    },
  };
}

function talkOperation(t: Translator): OpenApiOperation {
  return {
    operationId: "get-talk",
    summary: t("open-data.endpoints.talk"),
    parameters: [
      { name: "slug", in: "path", required: true, description: t("open-data.about.slug"), schema: { type: "string" } },
    ],
    responses: {
      "200": {
        description: t("open-data.endpoints.talk"),
        headers: { ETag: textHeader },
        content: { "application/json": { schema: { $ref: "#/components/schemas/Talk" } } },
      },
      "304": { description: "Not Modified" },
      "404": { description: "Not Found" },
    },
  };
}

const textHeader = { schema: { type: "string" } } as const;

/** The body of a list. What was there before `items` stays while version 1 lasts. */
export function listSchema({ name, item }: DescribedList) {
  return z.object({
    total: z.int(),
    page: z.int(),
    perPage: z.int(),
    ignored: z.array(z.string()),
    items: z.array(item),
    ...(name === "talks"
      ? {
          talks: z.array(item).meta({ deprecated: true }),
          ignoredFilters: z.array(z.string()).meta({ deprecated: true }),
        }
      : {}),
  });
}

function schemasOf(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  registry.add(outlineEntrySchema, { id: "ParticipantGroup" });
  registry.add(talkSchema, { id: "Talk" });
  for (const list of lists) {
    registry.add(list.item, { id: list.record });
    registry.add(listSchema(list), { id: `${list.record}List` });
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)]));
}

/** What a schema says only on its own, or says twice: a format says more to a reader than its pattern. */
const needless: Readonly<Record<string, (value: unknown, siblings: Record<string, unknown>) => boolean>> = {
  $schema: () => true,
  $id: () => true,
  // Version 1 may get further fields.
  additionalProperties: (value) => value === false,
  pattern: (_, siblings) => "format" in siblings,
  minimum: (value) => value === Number.MIN_SAFE_INTEGER,
  maximum: (value) => value === Number.MAX_SAFE_INTEGER,
};

function plain(schema: object): Record<string, unknown> {
  const text = JSON.stringify(schema, function (this: Record<string, unknown>, key, value: unknown) {
    return Object.hasOwn(needless, key) && needless[key]?.(value, this) ? undefined : value;
  });
  return JSON.parse(text) as Record<string, unknown>;
}
