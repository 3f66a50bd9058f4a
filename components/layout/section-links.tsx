"use client";

import { usePathname } from "next/navigation";

interface SectionLink {
  href: string;
  text: string;
}

interface SectionLinksProps {
  label: string;
  links: readonly SectionLink[];
  /** The one thing the site wants people to do. */
  action: SectionLink;
}

/** The main navigation. Knows where the reader is, which the server does not say while it makes a cached page. */
export function SectionLinks({ label, links, action }: SectionLinksProps) {
  const path = usePathname();
  const current = (href: string): "page" | "true" | undefined => {
    if (path === href) return "page";
    return path.startsWith(`${href}/`) || path.startsWith(`${href}-`) ? "true" : undefined;
  };
  return (
    <nav aria-label={label} className="screen-only">
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={current(link.href)}
              className="block border-b-3 border-transparent py-1 font-semibold no-underline hover:border-edge aria-[current]:border-link aria-[current]:text-ink"
            >
              {link.text}
            </a>
          </li>
        ))}
        <li>
          <a
            href={action.href}
            aria-current={current(action.href)}
            className="block rounded-sm border border-link px-3 py-1 font-semibold no-underline hover:bg-info-soft"
          >
            {action.text}
          </a>
        </li>
      </ul>
    </nav>
  );
}
