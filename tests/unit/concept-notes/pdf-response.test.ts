import { expect, test } from "vitest";
import type { PortalDocument } from "@/lib/documents/document";
import { pdfResponse } from "@/lib/documents/pdf-response";

const document: PortalDocument = {
  locale: "fr",
  dir: "ltr",
  publisher: "United Nations Network on Migration",
  kind: "Note",
  title: "A title",
  meta: [],
  blocks: [{ kind: "paragraph", text: "A paragraph" }],
  version: "1",
  dateOfVersion: "2026-11-03",
  url: "https://talks.test.example/fr/talks/a",
  footer: "Footer",
  labels: { version: "Version 1", pageOf: "{page}/{pages}" },
};
const ask = (headers: Record<string, string> = {}) => new Request("https://talks.test.example/", { headers });

test("a document is answered as a PDF to look at, with a name that is safe in a header", async () => {
  const response = await pdfResponse(ask(), document, 'a-talk"; evil=1\r\nX: y');
  expect(response.headers.get("content-type")).toBe("application/pdf");
  expect(response.headers.get("content-disposition")).toBe('inline; filename="a-talkevil1Xy.pdf"');
  expect(response.headers.get("content-language")).toBe("fr");
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
});

test("who has this very document is told so, and a changed one is sent anew", async () => {
  const etag = (await pdfResponse(ask(), document, "a")).headers.get("etag") ?? "";
  for (const held of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const response = await pdfResponse(ask({ "if-none-match": held }), document, "a");
    expect(response.status).toBe(304);
    expect(await response.text()).toBe("");
  }
  const changed = { ...document, title: "Another title" };
  const response = await pdfResponse(ask({ "if-none-match": etag }), changed, "a");
  expect(response.status).toBe(200);
  expect(response.headers.get("etag")).not.toBe(etag);
});

test("many who ask at once get the same file", async () => {
  const asked = await Promise.all(
    Array.from({ length: 20 }, () => pdfResponse(ask(), { ...document, title: "Burst" }, "a")),
  );
  const files = await Promise.all(
    asked.map(async (response) => Buffer.from(await response.arrayBuffer()).toString("latin1")),
  );
  expect(new Set(files).size).toBe(1);
});
