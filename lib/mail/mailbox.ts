import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import PostalMime from "postal-mime";
import { mailboxDirectory } from "./mailbox-directory";

/** One captured letter, as `/demo/mailbox` and the tests see it. */
export interface CapturedLetter {
  id: string;
  /** When the server took it, ISO. */
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  messageId: string;
  text: string;
  html: string;
  /** Addresses in the text, in its order. */
  links: string[];
}

const idPattern = /^\d{14}-[0-9a-f]{8}$/;

/** All captured letters, newest first. Empty when nothing was captured yet. */
export async function listMailbox(directory = mailboxDirectory): Promise<CapturedLetter[]> {
  const names = await readdir(directory).catch(() => [] as string[]);
  const ids = names.filter((name) => name.endsWith(".eml")).map((name) => name.slice(0, -".eml".length));
  const letters = await Promise.all(
    ids
      .sort()
      .reverse()
      .map((id) => readLetter(id, directory)),
  );
  return letters.filter((letter) => letter !== null);
}

/** One captured letter; null when there is none of this id, or it went meanwhile. */
export async function readLetter(id: string, directory = mailboxDirectory): Promise<CapturedLetter | null> {
  if (!idPattern.test(id)) return null;
  const raw = await readFile(path.join(directory, `${id}.eml`)).catch(() => null);
  if (!raw) return null;
  const mail = await PostalMime.parse(raw);
  const text = mail.text ?? "";
  return {
    id,
    receivedAt: new Date(Number(id.slice(0, 14))).toISOString(),
    from: mail.from?.address ?? "",
    to: (mail.to ?? []).flatMap((one) => one.address ?? []),
    subject: mail.subject ?? "",
    messageId: mail.messageId ?? "",
    text,
    html: mail.html ?? "",
    links: text.match(/https?:\/\/[^\s<>"]+/g) ?? [],
  };
}
