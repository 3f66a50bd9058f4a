import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FootnoteList } from "@/components/concept-notes/footnote-list";
import { NestedList } from "@/components/concept-notes/nested-list";
import { type FootnoteCalls, notedText } from "@/components/concept-notes/noted-text";
import { parseOutline } from "@/lib/concept-notes/outline";

const calls = (count: number): FootnoteCalls => ({
  count,
  prefix: "note",
  label: (number) => `Footnote ${number}`,
  called: new Set(),
});

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[link](javascript:alert(1)) **bold** <b>b</b>",
  '"><svg/onload=alert(1)>',
  "&lt;i&gt;",
];

test.each(hostile)("%s is shown as typed, in a text, a list and a footnote", (typed) => {
  const list = <NestedList entries={parseOutline(`${typed}\n- ${typed}`)} text={(text) => notedText(text, calls(0))} />;
  const notes = (
    <FootnoteList
      footnotes={[typed]}
      prefix="note"
      heading={<h3>Footnotes</h3>}
      backLabel={String}
      language="en"
      direction="ltr"
    />
  );
  for (const [html, times] of [
    [renderToStaticMarkup(<p>{notedText(typed, calls(1))}</p>), 1],
    [renderToStaticMarkup(list), 2],
    [renderToStaticMarkup(notes), 1],
  ] as const) {
    expect(html).not.toMatch(/<(script|img|svg|b|i)\b/);
    const shown = html
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    expect(shown.split(typed)).toHaveLength(times + 1);
  }
});

test("a call leads to its footnote and back; a footnote that is not there is no link", () => {
  const html = renderToStaticMarkup(<p>{notedText("in transit.[1] Again.[1] Not [2].", calls(1))}</p>);
  expect(html.match(/href="#note-footnote-1"/g)).toHaveLength(2);
  expect(html.match(/id="note-call-1"/g)).toHaveLength(1);
  expect(html).toContain("Not [2].");
});

test("lists are nested as deep as they are written", () => {
  const deep = parseOutline("Group\n- 1\n  - 2\n    - 3\n      - 4");
  const html = renderToStaticMarkup(<NestedList entries={deep} text={(text) => text} areGroups />);
  expect(html).toBe(
    "<ul><li><strong>Group</strong><ul><li>1<ul><li>2<ul><li>3<ul><li>4</li></ul></li></ul></li></ul></li></ul></li></ul>",
  );
});
