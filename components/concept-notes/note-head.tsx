import type { ReactNode } from "react";
import { directionOf, type Locale } from "@/lib/i18n/locales";

interface NoteHeadProps {
  content: { title: string; subtitle: string };
  language: Locale;
  children?: ReactNode;
}

/** The head of a note inside a page that has its own heading: the line above the title, and the title. */
export function NoteHead({ content, language, children }: NoteHeadProps) {
  return (
    <div className="mb-6 max-w-text wrap-anywhere" lang={language} dir={directionOf(language)}>
      {content.subtitle !== "" && <p className="text-muted">{content.subtitle}</p>}
      <p className="text-xl font-bold">{content.title}</p>
      {children}
    </div>
  );
}
