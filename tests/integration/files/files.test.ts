import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { addFile, checkMayAddFile } from "@/lib/files/add-file";
import { mostBytesInAll, mostFiles } from "@/lib/files/allowed";
import { FileRefused } from "@/lib/files/file-refused";
import { purgeOrphans } from "@/lib/files/purge-orphans";
import { filesOfProposal, findFile } from "@/lib/files/queries";
import { readUpload } from "@/lib/files/read-upload";
import { removeFile } from "@/lib/files/remove-file";
import { folderStore, newKey } from "@/lib/files/store";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeDraft, makeSubmitted } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const root = await mkdtemp(path.join(tmpdir(), "files-"));
const store = folderStore(root);
afterAll(() => rm(root, { recursive: true, force: true }));

const text = (content: string = randomUUID()) => Buffer.from(content);
const add = (proposalId: string, actor: Parameters<typeof contextOf>[0], bytes = text(), name = "note.txt") =>
  addFile({ proposalId, name, bytes }, store, contextOf(actor));
const faultOf = async (work: Promise<unknown>) => {
  const error = await work.catch((caught: unknown) => caught);
  return error instanceof FileRefused ? error.fault : error;
};
async function keptKeys(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list()) keys.push(key);
  return keys.sort();
}

describe("adding a file", () => {
  test("keeps the bytes under a key of their own, the name for people, and an audit entry", async () => {
    const author = await makeActor("partner", { name: "Amal" });
    const { id: proposalId } = await makeDraft(author);
    const bytes = text();
    const { id } = await add(proposalId, author, bytes, "../../../etc/Letter of support.txt");
    const row = await db.file.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ name: "Letter of support.txt", mediaType: "text/plain", size: 36, public: false });
    expect(row.storageKey).toMatch(/^[0-9a-f]{32}$/);
    expect(await readFile(path.join(root, row.storageKey.slice(0, 2), row.storageKey))).toEqual(bytes);
    expect(await new Response(store.read(row.storageKey)).bytes()).toEqual(new Uint8Array(bytes));
    expect(await filesOfProposal(proposalId)).toMatchObject([{ id, uploadedBy: "Amal" }]);
    const audited = { subjectId: proposalId, action: "proposal.uploadFile" };
    expect(await db.auditEntry.count({ where: audited })).toBe(1);
  });

  test("the same bytes twice are kept once, also at once", async () => {
    const author = await makeActor("partner");
    const { id: proposalId } = await makeDraft(author);
    const bytes = text();
    const before = (await keptKeys()).length;
    const [one, two] = await Promise.all([add(proposalId, author, bytes), add(proposalId, author, bytes)]);
    expect(one.id).toBe(two.id);
    expect(await filesOfProposal(proposalId)).toHaveLength(1);
    expect((await keptKeys()).length).toBe(before + 1);
  });

  test("the quota holds when many are sent at once, and what is refused leaves nothing", async () => {
    const author = await makeActor("partner");
    const { id: proposalId } = await makeDraft(author);
    const before = (await keptKeys()).length;
    const sent = Array.from({ length: mostFiles + 4 }, () => faultOf(add(proposalId, author)));
    const refused = (await Promise.all(sent)).filter((one) => one === "tooMany");
    expect(refused).toHaveLength(4);
    expect(await filesOfProposal(proposalId)).toHaveLength(mostFiles);
    expect((await keptKeys()).length).toBe(before + mostFiles);
  });

  test("so does the sum of the sizes", async () => {
    const author = await makeActor("partner");
    const { id: proposalId } = await makeDraft(author);
    await db.file.create({
      data: {
        ...{ name: "large.pdf", mediaType: "application/pdf", size: mostBytesInAll - 40, sha256: "x" },
        ...{ storageKey: newKey(), subjectType: "proposal", subjectId: proposalId },
      },
    });
    await add(proposalId, author, text());
    expect(await faultOf(add(proposalId, author, text()))).toBe("tooMuch");
  });

  test("nobody else adds, and nothing once it was handed in; nothing of a bad file is kept", async () => {
    const author = await makeActor("partner");
    const { id: proposalId } = await makeDraft(author);
    const before = await keptKeys();
    for (const actor of [visitor, await makeActor("partner"), await makeActor("secretariat")]) {
      expect(await failureOf(add(proposalId, actor))).toMatchObject({ kind: "not-found" });
      expect(await failureOf(checkMayAddFile(proposalId, contextOf(actor)))).toMatchObject({ kind: "not-found" });
    }
    const submitted = await makeSubmitted(author);
    expect(await faultOf(add(submitted.id, author))).toBe("notNow");
    expect(await faultOf(checkMayAddFile(submitted.id, contextOf(author)))).toBe("notNow");
    expect(await faultOf(add(proposalId, author, text("<svg/>"), "a.txt"))).toBe("markup");
    expect(await keptKeys()).toEqual(before);
  });
});

describe("reading and removing", () => {
  test("those who read the proposal open its files, nobody else", async () => {
    const { id: workstreamId } = await makeWorkstream();
    const author = await makeActor("partner");
    const { id: proposalId } = await makeDraft(author);
    const { id } = await add(proposalId, author);
    const secretariat = await makeActor("secretariat");
    const lead = await makeActor("workstream-lead", { workstreamId });
    expect(await findFile(author, id)).toMatchObject({ name: "note.txt" });
    for (const actor of [visitor, await makeActor("partner"), secretariat, lead])
      expect(await findFile(actor, id)).toBeNull();
    await db.proposal.update({
      where: { id: proposalId },
      data: { status: "submitted", submittedAt: new Date(), reference: randomUUID(), workstreamId },
    });
    expect(await findFile(secretariat, id)).not.toBeNull();
    expect(await findFile(lead, id)).not.toBeNull();
    expect(await findFile(await makeActor("partner"), id)).toBeNull();
    for (const wrong of ["", "../..", randomUUID()]) expect(await findFile(author, wrong)).toBeNull();
  });

  test("removing takes the row, by its people only, and no file of another proposal", async () => {
    const author = await makeActor("partner");
    const { id: proposalId } = await makeDraft(author);
    const other = await makeActor("partner");
    const { id: otherId } = await makeDraft(other);
    const { id: fileId } = await add(proposalId, author);
    expect(await failureOf(removeFile({ id: proposalId, fileId }, contextOf(other)))).toMatchObject({
      kind: "not-found",
    });
    await removeFile({ id: otherId, fileId }, contextOf(other));
    expect(await filesOfProposal(proposalId)).toHaveLength(1);
    await removeFile({ id: proposalId, fileId }, contextOf(author));
    await removeFile({ id: proposalId, fileId }, contextOf(author));
    expect(await filesOfProposal(proposalId)).toEqual([]);
    expect(await db.auditEntry.count({ where: { subjectId: proposalId, action: "proposal.removeFile" } })).toBe(1);
  });
});

describe("the store", () => {
  test("takes keys of its own making only", async () => {
    for (const key of ["", "../../etc/passwd", "A".repeat(32), `${newKey()}/x`]) {
      await expect(store.write(key, text())).rejects.toThrow();
      await expect(store.sizeOf(key)).rejects.toThrow();
    }
    expect(await store.sizeOf(newKey())).toBeNull();
  });

  test("bytes that no row knows are removed after a day; what is known or new stays", async () => {
    const author = await makeActor("partner");
    const { id: proposalId } = await makeDraft(author);
    const { id } = await add(proposalId, author);
    const { storageKey } = await db.file.findUniqueOrThrow({ where: { id } });
    const [old, fresh] = [newKey(), newKey()];
    for (const key of [old, fresh]) await store.write(key, text());
    const longAgo = new Date(Date.now() - 30 * 3_600_000);
    for (const key of [old, storageKey]) await utimes(path.join(root, key.slice(0, 2), key), longAgo, longAgo);
    await purgeOrphans(store, new Date());
    const kept = await keptKeys();
    expect(kept).toContain(storageKey);
    expect(kept).toContain(fresh);
    expect(kept).not.toContain(old);
    expect(existsSync(path.join(root, old.slice(0, 2), old))).toBe(false);
    expect((await readdir(root)).every((folder) => /^[0-9a-f]{2}$/.test(folder))).toBe(true);
  });
});

describe("reading an upload", () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    new Request("https://talks.test.example/api/files", {
      method: "POST",
      body,
      headers,
      duplex: "half",
    } as RequestInit);
  const formWith = (file: File) => {
    const form = new FormData();
    form.set("file", file);
    return form;
  };

  test("gives name and bytes of the file", async () => {
    const { name, bytes } = await readUpload(post(formWith(new File(["Hello"], "Größe.txt"))));
    expect([name, Buffer.from(bytes).toString()]).toEqual(["Größe.txt", "Hello"]);
  });

  test("what says that it has 26 MB is not read at all; what does not say so is cut off", async () => {
    let read = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const type = { "content-type": "multipart/form-data; boundary=x" };
    const announced = { ...type, "content-length": String(26 * 1024 * 1024) };
    expect(await faultOf(readUpload(post(endless, announced)))).toBe("tooBig");
    expect(read).toBeLessThan(2 * 1024 * 1024);
    const head = new TextEncoder().encode(
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n',
    );
    let sent = 0;
    const lying = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(sent === 0 ? head : new Uint8Array(1024 * 1024));
        sent += 1;
      },
    });
    expect(await faultOf(readUpload(post(lying, type)))).toBe("tooBig");
    expect(sent).toBeLessThan(32);
  });

  test("no file, another kind of form, and a form cut short are told apart", async () => {
    expect(await faultOf(readUpload(post(new FormData())))).toBe("missing");
    expect(await faultOf(readUpload(post(formWith(new File([], "")))))).toBe("missing");
    expect(await faultOf(readUpload(post("a=b")))).toBe("missing");
    const cut = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf';
    expect(await faultOf(readUpload(post(cut, { "content-type": "multipart/form-data; boundary=x" })))).toBe("damaged");
  });
});
