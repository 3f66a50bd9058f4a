import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { engineAdapterFactory } from "./engine-adapter";
import { MigrationError } from "./migration-error";

type EngineClass = typeof SchemaEngine;

let loaded: Promise<EngineClass> | undefined;
let lastPanic: string | undefined;

/**
 * Runs `work` with Prisma's schema engine on one database, and lets go of every connection afterwards.
 * The engine is that of `prisma migrate`, compiled to WebAssembly: nothing is downloaded for the platform.
 *
 * @param connectionString of a database, as its owner
 * @throws MigrationError with the engine's own words, for instance which migration failed and PostgreSQL's reason
 */
export async function withSchemaEngine<T>(
  connectionString: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= loadEngineClass();
  const Engine = await loaded;
  const open: SqlDriverAdapter[] = [];
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting;
    open.push(adapter);
    return adapter;
  };
  const factory = engineAdapterFactory(connectionString);
  const bound = bindMigrationAwareSqlAdapterFactory({
    ...factory,
    connect: () => remember(factory.connect()),
    connectToShadowDb: () => remember(factory.connectToShadowDb()),
  });
  try {
    const engine = await Engine.new({ datamodels: undefined }, () => {}, bound);
    return await work(engine).finally(() => engine.free());
  } catch (error) {
    if (error instanceof MigrationError) throw error;
    throw readable(error, bound.errorRegistry);
  } finally {
    await Promise.allSettled(open.map((adapter) => adapter.dispose()));
  }
}

async function loadEngineClass(): Promise<EngineClass> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  // The module announces a panic to this global and then traps; without it, only "unreachable" would be known.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: keepPanic } });
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings.SchemaEngine;
}

function keepPanic(message: string): void {
  lastPanic = message;
}

function readable(error: unknown, registry: { consumeError(id: number): { error: unknown } | undefined }): Error {
  const panic = lastPanic;
  lastPanic = undefined;
  const words = panic ?? engineWords(error);
  const id = /External error id#(\d+)/.exec(words)?.[1];
  const thrown = id === undefined ? undefined : registry.consumeError(Number(id))?.error;
  const reason = thrown instanceof Error ? `: ${thrown.message}` : "";
  return new MigrationError(words.replace(/\s*External error id#\d+/, reason), { cause: error });
}

/** An error of the engine in its own words, without its layers and its internal trace. */
export function engineWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [words = message] = message.split(/\n\s+0: /);
  return words.replace(/^external connector error\nError querying the database: /i, "").trim();
}
