import type { ReactNode } from "react";
import { Button, Link, Section, Text } from "react-email";
import { inert } from "./_inert";

const body = { fontSize: "16px", lineHeight: "26px", margin: "0 0 16px" };

/** A paragraph of the portal's own words; what people wrote comes into it through `inert`. */
export function Paragraph({ children }: { children: ReactNode }) {
  return <Text style={body}>{children}</Text>;
}

/** Names and values, one a line: what the letter is about. Values may be what people wrote. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: string])[] }) {
  return (
    <Section style={{ margin: "0 0 16px" }}>
      {rows.map(([label, value]) => (
        <Text key={label} style={{ ...body, margin: "0 0 4px" }}>
          <strong>{`${label}: `}</strong>
          <span dir="auto">{inert(value)}</span>
        </Text>
      ))}
    </Section>
  );
}

/** What somebody wrote, at length: line by line as typed, never read as markup. The label may be their name. */
export function Quote({ label, text }: { label: string; text: string }) {
  return (
    <Section style={{ margin: "0 0 16px", borderInlineStart: "4px solid #9aa5b1", paddingInlineStart: "16px" }}>
      <Text style={{ ...body, margin: "0 0 4px" }}>
        <strong>{`${inert(label)}:`}</strong>
      </Text>
      {text.split(/\r\n|\r|\n/).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a finished text never move
        <Text key={index} dir="auto" style={{ ...body, margin: 0 }}>
          {inert(line) || "\u00a0"}
        </Text>
      ))}
    </Section>
  );
}

/** A letter in somebody's own words, in place of the portal's: paragraphs and lines as typed, never read as markup. */
export function LetterText({ text }: { text: string }) {
  return (
    <Section style={{ margin: "0 0 16px" }}>
      {text.split(/\r\n|\r|\n/).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a finished text never move
        <Text key={index} dir="auto" style={{ ...body, margin: 0 }}>
          {inert(line) || "\u00a0"}
        </Text>
      ))}
    </Section>
  );
}

/** The one thing to do. A letter never acts by itself: every address leads to a page of the portal. */
export function Action({ href, label }: { href: string; label: string }) {
  return (
    <Section style={{ margin: "8px 0 24px" }}>
      <Button
        href={href}
        style={{
          backgroundColor: "#00629b",
          color: "#ffffff",
          fontSize: "16px",
          fontWeight: 700,
          padding: "12px 20px",
          borderRadius: "4px",
        }}
      >
        {label}
      </Button>
    </Section>
  );
}

/** A lesser address, in the flow of the letter. */
export function MoreLink({ href, label }: { href: string; label: string }) {
  return (
    <Text style={body}>
      <Link href={href} style={{ color: "#00629b", textDecoration: "underline" }}>
        {label}
      </Link>
    </Text>
  );
}
