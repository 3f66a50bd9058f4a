import { mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startNode } from "./programs";

/** A process of the portal that this command looks after. */
export interface Child {
  /** Settles when the process has ended, with what to tell: its name, how it ended, its last words. */
  ended: Promise<string>;
  /** Asks it to finish, and makes it after `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

/** Makes any Node program end when the channel to this command closes, so that a killed command leaves nothing running. */
const endWithParent = "data:text/javascript,process.on('disconnect',()=>process.kill(process.pid,'SIGTERM'))";

/**
 * Starts a script on this Node with the environment given, in a process group of its own: Ctrl-C in a terminal reaches
 * only this command, which then stops its children in order.
 *
 * @param name as people know it: "web server"
 * @param logFile where its output goes; without one, to this terminal
 */
export function startChild(name: string, parameters: string[], env: NodeJS.ProcessEnv, logFile?: string): Child {
  if (logFile) mkdirSync(path.dirname(logFile), { recursive: true });
  const output = logFile ? openSync(logFile, "w") : "inherit";
  const child = startNode(["--import", endWithParent, ...parameters], {
    env,
    detached: process.platform !== "win32",
    stdio: ["ignore", output, output, "ipc"],
  });
  const ended = new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      resolve(`The ${name} ended by itself (${signal ?? code}).${logFile ? `\n${lastLines(logFile)}` : ""}`);
    });
  });
  const gone = ended.then(
    () => undefined,
    () => undefined,
  );
  return {
    ended,
    stop: async (patience) => {
      child.kill("SIGTERM");
      const forced = pause(patience, "forced", { ref: false });
      if ((await Promise.race([gone, forced])) === "forced") killGroup(child.pid);
      await gone;
    },
  };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It went by itself in this very moment.
  }
}

function lastLines(file: string): string {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return `Its last words, from ${file}:\n${lines.slice(-20).join("\n")}`;
}
