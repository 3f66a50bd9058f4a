import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Capture, startCapture } from "@/lib/mail/capture";
import { listMailbox, readLetter } from "@/lib/mail/mailbox";
import { type OutgoingLetter, openTransport } from "@/lib/mail/transport";

let directory: string;
let capture: Capture;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "mailbox-"));
  capture = await startCapture({ port: 0, directory });
});
afterEach(async () => {
  await capture.stop();
  await rm(directory, { recursive: true });
});

async function send(...letters: Partial<OutgoingLetter>[]): Promise<void> {
  const transport = openTransport(capture.url);
  for (const letter of letters) {
    await transport.sendMail({
      from: "GCM Talks <gcm-talks@portal.example>",
      to: { name: "Amal", address: "amal@example.org" },
      messageId: "<1@portal.example>",
      subject: "مرحبا – Hello",
      html: "<p>Hello</p>",
      text: "Open https://talks.test.example/en/sign-in/confirm?token=abc\nor 123456",
      headers: {},
      ...letter,
    });
  }
  transport.close();
}

test("a letter is caught as it was sent, with the addresses in it", async () => {
  await send({});
  const [letter] = await listMailbox(directory);
  expect(letter).toMatchObject({
    from: "gcm-talks@portal.example",
    to: ["amal@example.org"],
    subject: "مرحبا – Hello",
    messageId: "<1@portal.example>",
    links: ["https://talks.test.example/en/sign-in/confirm?token=abc"],
  });
  expect(letter?.text).toContain("123456");
  expect(letter?.html).toContain("<p>Hello</p>");
  expect(await readLetter(letter?.id ?? "", directory)).toEqual(letter);
});

test("an empty mailbox, or one that does not exist yet, is an empty list", async () => {
  expect(await listMailbox(directory)).toEqual([]);
  expect(await listMailbox(path.join(directory, "nowhere"))).toEqual([]);
});

test("the mailbox does not grow without end: the oldest letters go", async () => {
  for (let number = 0; number < 505; number += 1) {
    await writeFile(path.join(directory, `${String(number).padStart(14, "0")}-00000000.eml`), "Subject: old\r\n\r\n");
  }
  await send({ subject: "newest" });
  const names = await readdir(directory);
  expect(names).toHaveLength(500);
  expect(names.sort()[0]).toBe("00000000000006-00000000.eml");
  expect((await listMailbox(directory))[0]?.subject).toBe("newest");
});

test.each(["../../package", "..", "", "00000000000001-00000000/../../x", "%2e%2e"])("%j is no letter", async (id) => {
  expect(await readLetter(id, directory)).toBeNull();
});

test("listens on this machine only", () => {
  expect(new URL(capture.url).hostname).toBe("127.0.0.1");
});

test("a taken port is an error at the start, not later", async () => {
  const port = Number(new URL(capture.url).port);
  await expect(startCapture({ port, directory })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
