import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Source files by path from the root of the project, with their text. Tests add files to it to seed a violation. */
export type Sources = ReadonlyMap<string, string>;

export const root = path.resolve(import.meta.dirname, "../..");
const skipped = new Set(["node_modules", "generated", "fonts", ".next", ".data"]);

/** Reads the TypeScript sources below the given folders. */
export function readSources(...folders: string[]): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (folder: string) => {
    for (const name of readdirSync(path.join(root, folder))) {
      if (skipped.has(name)) continue;
      const file = `${folder}/${name}`;
      if (statSync(path.join(root, file)).isDirectory()) visit(file);
      else if (/\.(ts|tsx|mts)$/.test(name)) found.set(file, readFileSync(path.join(root, file), "utf8"));
    }
  };
  for (const folder of folders) if (existsSync(path.join(root, folder))) visit(folder);
  return found;
}

const importPattern =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

/** What a file needs when it runs: specifiers of its imports, those of types only left out. */
export function runtimeImports(text: string): string[] {
  const specifiers: string[] = [];
  for (const match of text.matchAll(importPattern)) {
    if (match[2]) continue;
    const specifier = match[3] ?? match[4];
    if (specifier) specifiers.push(specifier);
  }
  return specifiers;
}

/** A specifier as a file of the project, or the specifier itself for a package. */
export function resolveImport(sources: Sources, from: string, specifier: string): string {
  let base: string;
  if (specifier.startsWith("@/")) base = specifier.slice(2);
  else if (specifier.startsWith(".")) base = path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier));
  else return specifier;
  for (const candidate of [base, `${base}.ts`, `${base}.tsx`, base.replace(/\.js$/, ".ts")]) {
    if (sources.has(candidate)) return candidate;
  }
  return base;
}

/**
 * Everything a file reaches when it runs, with the chain that leads there.
 * @param stopAt files behind which it does not look, such as server actions, which a page calls and never loads
 */
export function reach(
  sources: Sources,
  start: string,
  stopAt: (file: string, text: string) => boolean = () => false,
): Map<string, string[]> {
  const chains = new Map<string, string[]>([[start, [start]]]);
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const text = sources.get(file);
    if (text === undefined || (file !== start && stopAt(file, text))) continue;
    for (const specifier of runtimeImports(text)) {
      const target = resolveImport(sources, file, specifier);
      if (chains.has(target)) continue;
      chains.set(target, [...(chains.get(file) ?? []), target]);
      queue.push(target);
    }
  }
  return chains;
}
