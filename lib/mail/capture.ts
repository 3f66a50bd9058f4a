import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";
import { mailboxDirectory } from "./mailbox-directory";

/** Letters that are kept; older ones go. */
const maxLetters = 500;
const maxBytes = 5 * 1024 * 1024;

export interface Capture {
  /** Address of the server, for SMTP_URL. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a real mail server on this machine that keeps every letter and passes none on. For the demo and for development.
 * Listens on loopback only; what it takes is a file each in `directory`, read by `/demo/mailbox`.
 * @param options.port 0 for any free one
 */
export async function startCapture(options: { port: number; directory?: string }): Promise<Capture> {
  const directory = options.directory ?? mailboxDirectory;
  await mkdir(directory, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    size: maxBytes,
    onData: (stream, _session, answer) => {
      keep(stream, directory).then(
        () => answer(null),
        (error: Error) => answer(error),
      );
    },
  });
  // A client that breaks off is its own trouble, not the server's.
  server.on("error", () => undefined);
  server.listen(options.port, "127.0.0.1");
  // Rejects when the port is taken.
  await once(server.server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** Writes the letter aside first, so that the mailbox never reads half of one. */
async function keep(stream: SMTPServerDataStream, directory: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw Object.assign(new Error("The letter is too large"), { responseCode: 552 });
  const name = `${String(Date.now()).padStart(14, "0")}-${randomBytes(4).toString("hex")}`;
  const draft = path.join(directory, `${name}.part`);
  await writeFile(draft, Buffer.concat(chunks));
  await rename(draft, path.join(directory, `${name}.eml`));
  await forgetOldest(directory);
}

async function forgetOldest(directory: string): Promise<void> {
  const letters = (await readdir(directory)).filter((name) => name.endsWith(".eml")).sort();
  const tooMany = letters.slice(0, Math.max(0, letters.length - maxLetters));
  await Promise.all(tooMany.map((name) => rm(path.join(directory, name), { force: true })));
}
