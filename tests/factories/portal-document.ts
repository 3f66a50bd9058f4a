import type { PortalDocument } from "@/lib/documents/document";

/** A small concept note with one of everything; override what a test is about. */
export function portalDocument(overrides: Partial<PortalDocument> = {}): PortalDocument {
  return {
    locale: "en",
    dir: "ltr",
    publisher: "United Nations Network on Migration",
    kind: "Concept note",
    title: "Recommendations on missing migrants",
    subtitle: "Introductory GCM Talk",
    meta: [
      { label: "Date", value: "23 March 2023, 15:00 (UTC+1)" },
      {
        label: "Registration",
        value: [{ text: "Register", href: "https://talks.test.example/en/talks/intro/register" }],
      },
    ],
    blocks: [
      { kind: "tiles", items: [{ mark: "8", text: "Save lives" }] },
      { kind: "heading", level: 2, text: "Background" },
      {
        kind: "paragraph",
        text: [
          { text: "The declaration requests recommendations.", note: "Paragraph 76." },
          { text: " They are ", strong: true },
          { text: "actionable.", emphasis: true },
        ],
      },
      { kind: "heading", level: 3, text: "Participants" },
      { kind: "list", items: [{ text: "Governments", items: [{ text: "Ministries" }] }, { text: "Civil society" }] },
      { kind: "list", ordered: true, items: [{ text: "Brief" }, { text: "Gather feedback" }] },
      { kind: "callout", title: "Questions", text: "Ask before the talk." },
      {
        kind: "agenda",
        labels: { time: "Time", item: "Item" },
        rows: [{ time: "15:00–15:10", title: "Opening", detail: "Welcome.", speakers: ["Coordinator, Secretariat"] }],
      },
      { kind: "definitions", items: [{ term: "Route", text: "A way taken by migrants." }] },
      { kind: "table", headers: ["Level", "Period"], rows: [["Global", "March 2023"], ["Regional"]] },
    ],
    version: "1",
    dateOfVersion: "2023-03-09",
    url: "https://talks.test.example/en/talks/intro",
    footer: "GCM Talks",
    labels: { version: "Version 1 of 9 March 2023", pageOf: "Page {page} of {pages}" },
    ...overrides,
  };
}
