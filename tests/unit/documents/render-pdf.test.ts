import { describe, expect, test } from "vitest";
import type { PortalDocument } from "@/lib/documents/document";
import { renderPdf } from "@/lib/documents/render-pdf";
import { portalDocument } from "../../factories/portal-document";
import { pdfRuns, pdfText } from "../../support/pdf-text";

async function print(overrides: Partial<PortalDocument> = {}) {
  const pdf = await renderPdf(portalDocument(overrides));
  return { file: Buffer.from(pdf).toString("latin1"), pages: pdfText(pdf), text: squeezed(pdfText(pdf).join("")) };
}

/** Without white space and hidden places to break, since lines wrap where the page wants. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b]/g, "");
}

function paragraph(text: string): Pick<PortalDocument, "blocks"> {
  return { blocks: [{ kind: "paragraph", text }] };
}

describe("renderPdf", () => {
  test("prints every part of the document, in reading order", async () => {
    const { file, text } = await print();
    expect(file.startsWith("%PDF-1.7")).toBe(true);
    const parts = [
      ...["United Nations Network on Migration", "Concept note", "Recommendations on missing migrants"],
      ...["Introductory GCM Talk", "Date", "23 March 2023, 15:00 (UTC+1)", "Register", "8", "Save lives", "Background"],
      ...["The declaration requests recommendations.", "They are", "actionable.", "Participants", "Governments"],
      ...[
        "Ministries",
        "Civil society",
        "Brief",
        "Gather feedback",
        "Questions",
        "Ask before the talk.",
        "Time",
        "Item",
      ],
      ...["15:00–15:10", "Opening", "Welcome.", "Coordinator, Secretariat", "Route", "A way taken by migrants."],
      ...["Level", "Period", "Global", "March 2023", "Regional"],
    ];
    let from = 0;
    for (const part of parts) {
      const found = text.indexOf(squeezed(part), from);
      expect(found, `${part} after ${text.slice(0, from).slice(-30)}`).toBeGreaterThanOrEqual(from);
      from = found + squeezed(part).length;
    }
    expect(text).toContain(squeezed("Paragraph 76."));
  });

  test("is tagged and declares PDF/UA-1, its title, language, version and day", async () => {
    const { file } = await print();
    expect(file).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(file).toContain("/StructTreeRoot");
    expect(file).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(file).toContain("/Lang (en)");
    expect(file).toContain("/DisplayDocTitle true");
    expect(file).toContain("Recommendations on missing migrants</rdf:li>");
    expect(file).toContain("Version 1 of 9 March 2023</rdf:li>");
    expect(file).toContain("2023-03-09");
    for (const tag of ["H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link", "Note"]) {
      expect(file, tag).toMatch(new RegExp(`/S /${tag}\\n`));
    }
  });

  test("links only where a link is safe", async () => {
    const { file, text } = await print({
      blocks: [
        {
          kind: "paragraph",
          text: [
            { text: "good", href: "https://example.org/paper?a=1" },
            { text: "mail", href: "mailto:talks@example.org" },
            { text: "bad", href: "javascript:alert(1)" },
            { text: "relative", href: "/en/desk" },
          ],
        },
      ],
    });
    const targets = [...file.matchAll(/\/URI \((.*)\)/g)].map((match) => match[1]);
    expect(targets).toEqual([
      "https://talks.test.example/en/talks/intro/register",
      "https://example.org/paper?a=1",
      "mailto:talks@example.org",
    ]);
    expect(text).toContain("goodmailbadrelative");
  });

  test("every page says its version, number and address, and from the second on what it belongs to", async () => {
    const { pages } = await print({
      blocks: Array.from({ length: 60 }, () => ({ kind: "paragraph", text: "Words. ".repeat(30) })),
    });
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(squeezed(page)).toContain(squeezed(`Page ${index + 1} of ${pages.length}`));
      expect(squeezed(page)).toContain(squeezed("Version 1 of 9 March 2023"));
      expect(squeezed(page)).toContain("https://talks.test.example/en/talks/intro");
      expect(squeezed(page).includes(squeezed("Concept note · Recommendations on missing migrants"))).toBe(index > 0);
    });
  });

  const hostile = [
    '#import "/etc/passwd": *',
    '#panic("x") #eval("1") #read("theme.typ")',
    "*bold* _emphasis_ `raw` $x^2$ = no heading",
    "\\ \\u{1F600} @label <label> %",
    "<script>alert(1)</script> &lt;",
    "// comment /* not closed",
    "- item + item / term: x ]]] )))) }}}",
    '{"kind":"paragraph"} " \' \\" {page}',
  ];

  test.each(hostile)("user text is printed as typed, wherever it stands: %s", async (words) => {
    const { pages, text } = await print({
      publisher: words,
      kind: words,
      title: words,
      subtitle: words,
      meta: [{ label: words, value: words }],
      footer: words,
      url: words,
      blocks: [
        { kind: "heading", level: 2, text: words },
        { kind: "paragraph", text: [{ text: words, strong: true, note: words }] },
        { kind: "list", items: [{ text: words, items: [{ text: words }] }] },
        { kind: "table", headers: [words], rows: [[words]] },
        {
          kind: "agenda",
          labels: { time: words, item: words },
          rows: [{ time: words, title: words, detail: words, speakers: [words] }],
        },
        { kind: "callout", title: words, text: words },
        { kind: "definitions", items: [{ term: words, text: words }] },
        { kind: "tiles", items: [{ mark: words, text: words }] },
      ],
    });
    expect(pages).toHaveLength(1);
    expect(countOf(squeezed(words), text)).toBe(27);
  });

  test.each([
    ["ar", "rtl", "توصيات قابلة للتنفيذ بشأن المهاجرين المفقودين، 23 مارس 2023 (IMRF) مُحَمَّد؟"],
    ["zh", "ltr", "关于失踪移民和向处境困难的移民提供人道主义援助的可行建议（IMRF）“防止丧生”，第76段。䶮"],
    ["ru", "ltr", "Рекомендации по вопросу о пропавших без вести мигрантах: Ёж, № 76, «цели́»"],
    ["fr", "ltr", "Œuvres, naïveté, « garçon » – 76 % à l’œil…"],
    ["es", "ltr", "¿Qué recomendaciones? ¡Niñez, pingüino, N.º 76!"],
    ["en", "ltr", "Mixed: بيان المهاجرين · 移民 · мигранты → ✓ ①"],
  ] as const)("%s has a glyph for every letter, in headings and in text", async (locale, dir, words) => {
    const blocks: PortalDocument["blocks"] = [
      { kind: "heading", level: 2, text: words },
      { kind: "paragraph", text: [{ text: words }, { text: words, strong: true }, { text: words, emphasis: true }] },
    ];
    const { file, text } = await print({ locale, dir, title: words, blocks });
    expect(file).toContain(`/Lang (${locale}`);
    expect(text).not.toMatch(/[\u{fffd}\u{25a1}]/u);
    for (const letter of squeezed(words))
      expect(countOf(letter, text), letter).toBeGreaterThanOrEqual(5 * countOf(letter, words));
  });

  test("Arabic pages run from the right, English content in them from the left", async () => {
    const startOf = async (overrides: Partial<PortalDocument>) => {
      const pdf = await renderPdf(
        portalDocument({ publisher: "United", blocks: [{ kind: "paragraph", text: "start" }], ...overrides }),
      );
      const runs = pdfRuns(pdf).flat();
      const [publisher, start] = ["United", "start"].map((word) => runs.find((run) => run.text.startsWith(word))?.x);
      return { publisher, start };
    };
    const [leftMargin, middle] = [70, 297];
    const english = await startOf({});
    const arabic = await startOf({ locale: "ar", dir: "rtl" });
    const framed = await startOf({ locale: "ar", dir: "rtl", content: { locale: "en", dir: "ltr" } });
    expect(english.start).toBeLessThan(leftMargin);
    expect(arabic.start).toBeGreaterThan(middle);
    expect(framed.start).toBeLessThan(leftMargin);
    expect(english.publisher).toBeLessThan(middle);
    expect(arabic.publisher).toBeGreaterThan(middle);
    expect(framed.publisher).toBeGreaterThan(middle);
  });

  test("labels in one language frame content in another", async () => {
    const { file } = await print({ locale: "ar", dir: "rtl", content: { locale: "en", dir: "ltr" } });
    expect(file).toContain("/Lang (ar)");
    expect(file).toContain("/Lang (en)");
  });

  test("a character that no face holds is replaced, not fatal", async () => {
    const { text } = await print(paragraph("Talk 🌍👩‍👩‍👧 สวัสดี \u0000\u0007\ud800\u{10ffff} end"));
    expect(text).toContain("Talk��������end");
  });

  test("10,000 letters without a space stay on the page and lose nothing", async () => {
    const { pages, text } = await print(paragraph("w".repeat(10_000)));
    expect(countOf("w", text)).toBeGreaterThanOrEqual(10_000);
    expect(pages.length).toBeGreaterThan(2);
  });

  test("a long bold Chinese text is no special case", async () => {
    const words = "移民，ab".repeat(1500);
    const { text } = await print({
      locale: "zh",
      blocks: [{ kind: "paragraph", text: [{ text: words, strong: true }] }],
    });
    expect(countOf("移民，", text)).toBe(1500);
  });

  test("empty lists and tables, and headings that skip a level, are printed", async () => {
    const { file } = await print({
      subtitle: "",
      meta: [],
      blocks: [
        { kind: "heading", level: 3, text: "First" },
        { kind: "list", items: [] },
        { kind: "table", headers: ["Level"], rows: [] },
        { kind: "agenda", labels: { time: "Time", item: "Item" }, rows: [] },
        { kind: "tiles", items: [] },
        { kind: "definitions", items: [] },
        { kind: "paragraph", text: [] },
      ],
    });
    expect(file).toMatch(/\/S \/H2\n/);
  });

  test("documents asked for at once come out each as its own, and a fault spoils no other", async () => {
    const [first, second, third] = await Promise.allSettled([
      print({ title: "First title" }),
      print({ dateOfVersion: "not a day" }),
      print({ title: "Third title" }),
    ]);
    expect(first.status === "fulfilled" && first.value.text).toContain("Firsttitle");
    expect(second.status).toBe("rejected");
    expect(third.status === "fulfilled" && third.value.text).toContain("Thirdtitle");
  });

  test("the same document gives the same bytes", async () => {
    expect(await renderPdf(portalDocument())).toEqual(await renderPdf(portalDocument()));
  });
});

function countOf(letter: string, text: string): number {
  return text.split(letter).length - 1;
}
