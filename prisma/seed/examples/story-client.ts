import { Prisma, type PrismaClient } from "@/lib/db/generated/client";

/** Columns that the database fills with the hour of the write, where the examples need the hour of the story. */
const hours = { create: ["at", "createdAt", "updatedAt"], update: ["updatedAt"] } as const;

/** Whether a model has the column. */
function has(model: string, column: string): boolean {
  const columns = (Prisma as unknown as Record<string, object | undefined>)[`${model}ScalarFieldEnum`];
  return columns !== undefined && column in columns;
}

/** What the story says of each row that it writes: when it was written, and that it is an example. */
function remarks(model: string, kind: "create" | "update", hour: Date): Record<string, unknown> {
  const stamps = hours[kind].filter((column) => has(model, column)).map((column) => [column, hour]);
  return { ...Object.fromEntries(stamps), ...(kind === "create" && has(model, "example") && { example: true }) };
}

/**
 * The portal's client as the examples need it: rows bear the hour of the story and are marked as examples, and letters are
 * neither written nor sent, since all that they would tell lies in the past of people who do not exist.
 *
 * @param hourOfStory the present hour of the story, asked at each write
 */
export function storyClient(db: PrismaClient, hourOfStory: () => Date): PrismaClient {
  const client = db.$extends({
    query: {
      mail: {
        // As if each had been told before: then no job is added either.
        createManyAndReturn: async () => [],
      },
      // Nor is anybody to be told of what happened in the story.
      $executeRaw: async ({ args, query }) => (args.sql.includes("graphile_worker.add_job") ? 0 : query(args)),
      $allModels: {
        async $allOperations({ model, operation, args, query }) {
          const kind = operation.startsWith("create") ? "create" : operation.startsWith("update") ? "update" : null;
          if (kind === null) return query(args);
          const { data, ...rest } = args as { data: object | object[] };
          const remarked = remarks(model, kind, hourOfStory());
          const written = Array.isArray(data)
            ? data.map((row: object) => ({ ...remarked, ...row }))
            : { ...remarked, ...data };
          return query({ ...rest, data: written } as typeof args);
        },
      },
    },
  });
  return client as unknown as PrismaClient;
}
