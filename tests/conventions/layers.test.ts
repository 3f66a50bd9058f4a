import { describe, expect, test } from "vitest";
import { reach, readSources, type Sources } from "../support/import-graph";

const sources = readSources("app", "components", "lib", "emails");
const isServerAction = (_file: string, text: string) => /^["']use server["']/.test(text);
const pureNames = /^lib\/[^/]+\/(schema|workflow|policy|relations|actor|machine)\.ts$/;
const impure =
  /^(lib\/db\/|lib\/env\.ts|lib\/time\/clock\.ts|next$|next\/|next-auth|react$|react-dom|pg$|@prisma\/|node:)/;

/** Layer 0 files reach no database, framework or clock, however long the chain. */
function impurePureFiles(files: Sources): string[] {
  return [...files.keys()].filter((file) => pureNames.test(file)).flatMap((file) => chainsTo(files, file, impure));
}

/** Components reach the database only through server actions, which the browser calls and never loads. */
function componentsReachingData(files: Sources): string[] {
  return [...files.keys()]
    .filter((file) => file.startsWith("components/"))
    .flatMap((file) => chainsTo(files, file, /^lib\/(db|jobs|mail)\/(?!actions\.ts$)/));
}

function chainsTo(files: Sources, start: string, target: RegExp): string[] {
  return [...reach(files, start, isServerAction)]
    .filter(([file]) => target.test(file))
    .map(([, chain]) => chain.join(" → "));
}

describe("layers", () => {
  test("pure files reach no database, framework or clock", () => {
    expect(impurePureFiles(sources)).toEqual([]);
  });

  test("a pure file that reaches the database through another file is found", () => {
    const seeded = new Map(sources)
      .set("lib/talks/policy.ts", 'import { x } from "./helper";')
      .set("lib/talks/helper.ts", 'import { db } from "@/lib/db/client";');
    expect(impurePureFiles(seeded)).toContainEqual(
      expect.stringContaining("lib/talks/policy.ts → lib/talks/helper.ts → lib/db/client"),
    );
  });

  test("components write through actions and are handed what they show", () => {
    expect(componentsReachingData(sources)).toEqual([]);
  });

  test("a component that loads a use case is found", () => {
    const seeded = new Map(sources)
      .set("components/seeded.tsx", 'import { approve } from "@/lib/proposals/approve-proposal-seeded";')
      .set("lib/proposals/approve-proposal-seeded.ts", 'import { db } from "@/lib/db/client";');
    expect(componentsReachingData(seeded)).toContainEqual(
      expect.stringContaining("components/seeded.tsx → lib/proposals/approve-proposal-seeded.ts → lib/db/client"),
    );
  });

  test("domains import each other downstream along the workflow, or each other's pure files", () => {
    expect(upstreamImports(sources)).toEqual([]);
    const seeded = new Map(sources).set(
      "lib/proposals/seeded.ts",
      'import { pay } from "@/lib/pledges/submit-pledge";',
    );
    expect(upstreamImports(seeded)).toEqual(["lib/proposals/seeded.ts → lib/pledges/submit-pledge"]);
  });
});

/** The order of the life of a talk. What happens earlier does not know the use cases of what happens later. */
const workflowOrder = ["proposals", "talks", "concept-notes", "registrations", "reports", "pledges", "practices"];

function upstreamImports(files: Sources): string[] {
  const found: string[] = [];
  for (const [file, text] of files) {
    const domain = /^lib\/([^/]+)\//.exec(file)?.[1];
    const place = domain ? workflowOrder.indexOf(domain) : -1;
    if (place < 0) continue;
    for (const match of text.matchAll(/^import (?!type).*from "@\/(lib\/([^/]+)\/([^"]+))"/gm)) {
      const other = workflowOrder.indexOf(match[2] ?? "");
      const pure = /^(schema|workflow|policy|stage|document|types|labels|.*-rules)$/.test(match[3] ?? "");
      if (other > place && !pure) found.push(`${file} → ${match[1]}`);
    }
  }
  return found;
}
