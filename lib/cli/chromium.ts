import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { Problem } from "./problem";
import { packageProgram, runNode } from "./programs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * Finds a Chromium for the browser tests, or gets one: the one named by CHROMIUM_PATH, one of this machine, the one
 * that Playwright has or downloads, the one of the system's package manager; in this order. Says which it is.
 *
 * @returns path of the program
 * @throws Problem when there is none and none can be had
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Problem(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    return told(named, "named by CHROMIUM_PATH");
  }
  const present = onPath();
  if (present) return told(present, "found on this machine");

  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return told(chromium.executablePath(), "installed by Playwright");
  console.log("Browser: none on this machine; asking Playwright for one …");
  await runNode([packageProgram("@playwright/test", "playwright"), "install", "--with-deps", "chromium"]);
  if (existsSync(chromium.executablePath())) return told(chromium.executablePath(), "downloaded by Playwright");

  console.log("Browser: Playwright has none for us; asking the system's package manager …");
  installBySystem();
  const installed = onPath();
  if (installed) return told(installed, "installed by the system's package manager");
  throw new Problem("The browser tests need Chromium: install it, or name it by CHROMIUM_PATH.");
}

function told(program: string, how: string): string {
  console.log(`Browser: ${program} (${how})`);
  return program;
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => !folder.includes("node_modules"));
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

function installBySystem(): void {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
  const run = (...command: string[]) => {
    const [program = "", ...parameters] = [...asRoot, ...command];
    return spawnSync(program, parameters, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  run("apt-get", "update", "--quiet");
  run("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "chromium");
}
