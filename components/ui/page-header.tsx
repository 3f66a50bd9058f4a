import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** A word above the title, such as the kind of the record. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** Language and direction of the title, where they are not the page's. */
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
  children?: ReactNode;
}

/** The one `h1` of a page, with what belongs to it: tags, dates, actions. */
export function PageHeader({ title, kicker, lead, lang, dir, children }: PageHeaderProps) {
  return (
    <div className="mb-8 max-w-text">
      {kicker && <p className="text-muted">{kicker}</p>}
      <h1 className="text-3xl wrap-anywhere" lang={lang} dir={dir}>
        {title}
      </h1>
      {lead && <p className="mt-3 text-lg text-muted">{lead}</p>}
      {children && <div className="mt-4 flex flex-wrap items-center gap-3">{children}</div>}
    </div>
  );
}
