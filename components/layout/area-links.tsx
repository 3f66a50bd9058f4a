"use client";

import { usePathname } from "next/navigation";
import { TabLinks } from "@/components/ui/tab-links";

interface AreaLink {
  href: string;
  text: string;
  /** Addresses elsewhere that belong to this room too. */
  also?: readonly string[];
}

interface AreaLinksProps {
  label: string;
  /** The first one leads to the area's own page, which is current only there; the others also below them. */
  links: readonly AreaLink[];
}

/** The rooms of a signed-in area. Knows where the reader is, which the server does not say to a layout. */
export function AreaLinks({ label, links }: AreaLinksProps) {
  const path = usePathname();
  const isWithin = (href: string) => path === href || path.startsWith(`${href}/`);
  const tabs = links.map(({ also = [], ...link }, index) => ({
    ...link,
    isCurrent: index > 0 ? [link.href, ...also].some(isWithin) : path === link.href,
  }));
  return <TabLinks label={label} tabs={tabs} />;
}
