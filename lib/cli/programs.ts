import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./paths";

/**
 * Finds the file that a package of npm runs as a command, so that it can be started on this very Node.
 *
 * @param name of the package, and of its command where that differs
 */
export function packageProgram(name: string, command = name): string {
  const folder = path.join(projectRoot, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === "string" ? bin : bin[command];
  if (!file) throw new Error(`The package ${name} has no command ${command}.`);
  return path.join(folder, file);
}

/** Starts a script on this very Node, in the folder of the project. */
export function startNode(parameters: string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, parameters, { cwd: projectRoot, stdio: "inherit", ...options });
}

/** Runs a script on this very Node to its end. */
export function runNode(parameters: string[], options: SpawnOptions = {}): Promise<{ code: number; output: string }> {
  const child = startNode(parameters, options);
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
