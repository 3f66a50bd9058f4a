import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostBytes, plainFileName } from "@/lib/files/allowed";
import { inspectFile } from "@/lib/files/inspect-file";
import { officeFile, zipOf } from "../../support/zip";

const bytes = (text: string) => Buffer.from(text, "latin1");
const pdf = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const jpeg = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);
const photo = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 16]),
  bytes("Exif\0\0MM\0*\0\0\0\b"),
  jpeg.subarray(2),
]);
const openText = zipOf([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }]);

const faultOf = async (name: string, content: Uint8Array) => {
  const found = await inspectFile(name, content);
  return found.ok ? null : found.fault;
};

describe("what is taken", () => {
  test.each([
    ["letter.pdf", pdf, "application/pdf"],
    ["Note.DOCX", officeFile("docx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["list.xlsx", officeFile("xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["slides.pptx", officeFile("pptx"), "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
    ["note.odt", openText, "application/vnd.oasis.opendocument.text"],
    ["note.rtf", bytes("{\\rtf1\\ansi Hello}"), "application/rtf"],
    ["names.txt", Buffer.from("Ünïcode, 移民\n"), "text/plain"],
    ["latin.csv", Buffer.from([0x4e, 0xfa, 0xf1, 0x65, 0x7a, 0x3b, 0x31]), "text/csv"],
    ["wide.txt", Buffer.from("\ufeffAmal, هجرة", "utf16le"), "text/plain"],
    ["pk.txt", Buffer.from("PK means primary key"), "text/plain"],
    ["picture.png", png, "image/png"],
    ["picture.jpeg", jpeg, "image/jpeg"],
  ])("%s", async (name, content, mediaType) => {
    expect(await inspectFile(name, content)).toMatchObject({ ok: true, mediaType });
  });

  test("an embedded document is no macro, and a photograph with its place is told", async () => {
    const embedded = officeFile("docx", [{ name: "word/embeddings/Sheet1.xlsx", content: officeFile("xlsx") }]);
    expect(await faultOf("note.docx", embedded)).toBeNull();
    expect(await inspectFile("photo.jpg", photo)).toMatchObject({ ok: true, hasPlace: true });
    expect(await inspectFile("drawing.jpg", jpeg)).toMatchObject({ ok: true, hasPlace: false });
  });
});

describe("what is not taken", () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const html = Buffer.from("\ufeff \n<!DOCTYPE html><script>alert(1)</script>");

  test.each([
    ["nothing in it", "a.pdf", Buffer.alloc(0), "empty"],
    ["26 MB", "a.txt", Buffer.alloc(26 * 1024 * 1024, "a"), "tooBig"],
    ["one byte too many", "a.txt", Buffer.alloc(mostBytes + 1, "a"), "tooBig"],
    ["an ending that is not allowed", "run.exe", bytes("MZ\x90\x00"), "notAllowed"],
    ["two endings, the last counts", "letter.pdf.exe", pdf, "notAllowed"],
    ["no ending", "letter", pdf, "notAllowed"],
    ["a name that is only an ending", "pdf", pdf, "notAllowed"],
    ["a program called PDF", "letter.pdf", bytes("MZ\x90\x00\x03\x00\x00\x00"), "notWhatItSays"],
    ["a picture called PDF", "letter.pdf", png, "notWhatItSays"],
    ["a PDF called text", "letter.txt", pdf, "notWhatItSays"],
    ["bytes called text", "letter.txt", Buffer.from([1, 2, 3, 0, 4]), "notWhatItSays"],
    ["a sheet called text document", "note.docx", officeFile("xlsx"), "notWhatItSays"],
    ["PDF called Word", "note.docx", pdf, "notWhatItSays"],
    ["an archive called PDF", "letter.pdf", zipOf([{ name: "a.txt", content: "a" }]), "notWhatItSays"],
    ["an SVG with a script", "drawing.svg", svg, "notAllowed"],
    ["an SVG called PNG", "drawing.png", svg, "notWhatItSays"],
    ["an SVG called text", "drawing.txt", svg, "markup"],
    ["a web page called CSV", "table.csv", html, "markup"],
    ["a PDF with a web page before it", "letter.pdf", Buffer.concat([html, pdf]), "notWhatItSays"],
    [
      "an archive behind a picture",
      "picture.png",
      Buffer.concat([png, zipOf([{ name: "a.js", content: "1" }])]),
      "hidden",
    ],
    ["an archive behind a PDF", "letter.pdf", Buffer.concat([pdf, zipOf([{ name: "a.js", content: "1" }])]), "hidden"],
    ["a program in rich text", "note.rtf", bytes("{\\rtf1 {\\object\\objdata 0105}}"), "macros"],
    ["macros", "note.docx", officeFile("docx", [{ name: "word/vbaProject.bin", content: "x" }]), "macros"],
    [
      "macros by its type, renamed",
      "note.docx",
      officeFile("docx", [], "application/vnd.ms-word.document.macroEnabled.main+xml"),
      "macros",
    ],
    [
      "macros of OpenDocument",
      "note.odt",
      zipOf([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
        { name: "Basic/Standard/Module1.xml", content: "x" },
      ]),
      "macros",
    ],
    [
      "a password",
      "note.docx",
      officeFile("docx", [{ name: "word/a.xml", content: "x", encrypted: true }]),
      "encrypted",
    ],
    ["half an archive", "note.docx", officeFile("docx").subarray(0, 60), "damaged"],
    ["a part that leads out", "note.docx", officeFile("docx", [{ name: "../../etc/passwd", content: "x" }]), "damaged"],
    ["an archive of something else", "note.docx", zipOf([{ name: "a.txt", content: "a" }]), "notAllowed"],
  ])("%s", async (_case, name, content, fault) => {
    expect(await faultOf(name, content)).toBe(fault);
  });

  test("a zip bomb: what swells, what claims to, what has too many parts, what overlaps", async () => {
    const swelling = officeFile("docx", [{ name: "word/a.xml", content: Buffer.alloc(30 * 1024 * 1024) }]);
    expect(swelling.byteLength).toBeLessThan(100_000);
    expect(await faultOf("note.docx", swelling)).toBe("bomb");
    const claiming = officeFile("docx", [{ name: "word/a.xml", content: "x", claimedSize: 4_000_000_000 }]);
    expect(await faultOf("note.docx", claiming)).toBe("bomb");
    const many = Array.from({ length: 5001 }, (_, index) => ({ name: `word/${index}.xml`, content: "" }));
    expect(await faultOf("note.docx", officeFile("docx", many))).toBe("bomb");
  });

  test("a describing part that lies about its size ends there", async () => {
    const types = { name: "[Content_Types].xml", content: Buffer.alloc(2_000_000, "a"), claimedSize: 100 };
    expect(await faultOf("note.docx", zipOf([types]))).toBe("damaged");
  });

  test("whatever the bytes, the answer is yes or a plain no", async () => {
    const anyName = fc.constantFrom("a.pdf", "a.docx", "a.txt", "a.png", "a.rtf", "a.odt", "a.exe");
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((tail) => Buffer.concat([Buffer.from("PK\x03\x04"), tail])),
      fc.nat({ max: 200 }).map((cut) => officeFile("docx").subarray(cut)),
    );
    await fc.assert(
      fc.asyncProperty(anyName, anyBytes, async (name, content) => {
        expect(typeof (await inspectFile(name, content)).ok).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });
});

describe("the name of a file", () => {
  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\me\\Letter of support.pdf", "Letter of support.pdf"],
    ["..\\..\\x.pdf", "x.pdf"],
    [".htaccess", "htaccess"],
    ["a\u0000b\r\nc.pdf", "abc.pdf"],
    ["photo\u202egpj.exe", "photogpj.exe"],
    ["رسالة دعم.pdf", "رسالة دعم.pdf"],
    ['a"b<c>.pdf', "abc.pdf"],
    ["", ""],
  ])("%j is kept as %j", (given, kept) => {
    expect(plainFileName(given)).toBe(kept);
  });

  test("a long name keeps its ending", () => {
    const kept = plainFileName(`${"移".repeat(300)}.pdf`);
    expect([...kept]).toHaveLength(120);
    expect(kept.endsWith(".pdf")).toBe(true);
  });
});
