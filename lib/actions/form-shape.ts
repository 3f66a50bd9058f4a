import type * as z from "zod";

/** What a schema wants at one place of a form: enough to read text fields into it. */
export type Shape =
  | { kind: "object"; fields: ReadonlyMap<string, Shape> }
  | { kind: "list"; item: Shape; required: boolean }
  | { kind: "text" | "number" | "boolean" | "file" | "any"; required: boolean; nullable: boolean };

type Definition = z.core.$ZodTypes["_zod"]["def"];

const unknownShape: Shape = { kind: "any", required: true, nullable: false };

/** Looks into a zod schema and tells what shape of input it takes. Text is the answer when nothing else is known. */
export function shapeOf(schema: z.core.$ZodType, required = true, nullable = false): Shape {
  const def = (schema as z.core.$ZodTypes)._zod.def as Definition;
  switch (def.type) {
    case "object":
      return {
        kind: "object",
        fields: new Map(Object.entries(def.shape).map(([key, field]) => [key, shapeOf(field)])),
      };
    case "array":
      return { kind: "list", item: shapeOf(def.element), required };
    case "optional":
    case "default":
    case "prefault":
    case "catch":
      return shapeOf(def.innerType, false, nullable);
    case "nullable":
      return shapeOf(def.innerType, required, true);
    case "nonoptional":
    case "readonly":
      return shapeOf(def.innerType, required, nullable);
    case "pipe":
      return shapeOf((def.in as z.core.$ZodTypes)._zod.def.type === "transform" ? def.out : def.in, required, nullable);
    case "lazy":
      return shapeOf(def.getter(), required, nullable);
    case "union":
      return shapeOfUnion(def.options.map((option) => shapeOf(option, required, nullable)));
    case "intersection":
      return shapeOfUnion([shapeOf(def.left), shapeOf(def.right)]);
    case "number":
    case "bigint":
      return { kind: "number", required, nullable };
    case "boolean":
      return { kind: "boolean", required, nullable };
    case "file":
      return { kind: "file", required, nullable };
    case "custom":
    case "any":
    case "unknown":
      return { kind: "any", required, nullable };
    default:
      return { kind: "text", required, nullable };
  }
}

/** Objects are read with the fields of all options; a list among the options takes one value as well as several. */
function shapeOfUnion(options: readonly Shape[]): Shape {
  const objects = options.filter((option) => option.kind === "object");
  if (objects.length > 0) return { kind: "object", fields: new Map(objects.flatMap((option) => [...option.fields])) };
  const list = options.find((option) => option.kind === "list");
  const text = options.find((option) => option.kind === "text");
  return list ?? text ?? options[0] ?? unknownShape;
}
