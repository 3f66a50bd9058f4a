import type { Locale } from "@/lib/i18n/locales";

/**
 * The one shape every published document has: concept note, agenda, summary report, pledge sheet.
 * A domain builds it once, in the reader's language; the renderers (HTML, PDF, Word) only draw it.
 * All text is plain. Nothing in it is ever read as markup, so what a person typed is what is printed.
 */
export interface PortalDocument {
  /** Language of the labels, the meta panel and the footer. */
  locale: Locale;
  dir: Direction;
  /** Set when title, subtitle and blocks are in another language than the labels ("not yet translated"). */
  content?: { locale: Locale; dir: Direction };
  /** Who publishes it, printed beside the mark: "United Nations Network on Migration". */
  publisher: string;
  /** What it is: "Concept note", "Summary report". */
  kind: string;
  title: string;
  subtitle?: string;
  /** The facts at the top: date, place, languages, registration. */
  meta: readonly DocumentFact[];
  blocks: readonly Block[];
  /** Version as people say it: "2". Goes into the file's metadata; the printed line is `labels.version`. */
  version: string;
  /** Day of this version, YYYY-MM-DD. */
  dateOfVersion: string;
  /** Where the living record stands; printed in the footer. */
  url: string;
  footer: string;
  labels: DocumentLabels;
}

export type Direction = "ltr" | "rtl";

export interface DocumentLabels {
  /** Finished text: "Version 2 of 3 November 2026". */
  version: string;
  /** With the places `{page}` and `{pages}`: "Page {page} of {pages}". */
  pageOf: string;
}

export interface DocumentFact {
  label: string;
  value: Text;
}

/** A plain string, or pieces of one where some words are strong, linked or carry a footnote. */
export type Text = string | readonly Span[];

export interface Span {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  /** http, https or mailto; anything else is printed as text without a link (see `safeHref`). */
  href?: string;
  /** A footnote after the words; the renderer numbers it. */
  note?: Text;
}

export type Block =
  | { kind: "heading"; level: 2 | 3; text: string }
  | { kind: "paragraph"; text: Text }
  | { kind: "list"; ordered?: boolean; items: readonly ListItem[] }
  | { kind: "table"; headers: readonly string[]; rows: readonly (readonly Text[])[] }
  | { kind: "agenda"; labels: { time: string; item: string }; rows: readonly AgendaRow[] }
  | { kind: "callout"; title?: string; text: Text }
  | { kind: "definitions"; items: readonly { term: string; text: Text }[] }
  /** Short marked labels side by side, such as the GCM objectives a talk serves: "8", "Save lives". */
  | { kind: "tiles"; items: readonly { mark: string; text: string }[] };

export interface ListItem {
  text: Text;
  ordered?: boolean;
  items?: readonly ListItem[];
}

export interface AgendaRow {
  /** As printed: "15:00–15:10". */
  time: string;
  title: string;
  detail?: Text;
  /** One line each: "Name, function, organization". */
  speakers?: readonly string[];
}

/** What mail programs, word processors and PDF readers still follow. */
const longestHref = 2000;
const linkable = new Set(["http:", "https:", "mailto:"]);

/**
 * The address a document may link to, or undefined when the text is no http, https or mailto address
 * of at most 2000 characters.
 * @param href what the author gave; spaces around it are forgiven.
 */
export function safeHref(href: string | undefined): string | undefined {
  if (!href) return undefined;
  const url = URL.parse(href.trim());
  return url && linkable.has(url.protocol) && url.href.length <= longestHref ? url.href : undefined;
}

/**
 * The blocks with heading levels that never skip: PDF/UA and WCAG refuse a level 3 that has no level 2 above it.
 * @returns the same blocks; a level 3 before the first level 2 becomes a level 2.
 */
export function withOrderedHeadings(blocks: readonly Block[]): Block[] {
  let sectionOpen = false;
  return blocks.map((block) => {
    if (block.kind !== "heading") return block;
    const level = sectionOpen ? block.level : 2;
    sectionOpen = true;
    return { ...block, level };
  });
}
