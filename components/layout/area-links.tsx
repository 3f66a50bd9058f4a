"use client";

import { usePathname } from "next/navigation";
import { TabLinks } from "@/components/ui/tab-links";

interface AreaLinksProps {
  label: string;
  /** The first one leads to the area's own page, which is current only there; the others also below them. */
  links: readonly { href: string; text: string }[];
}

/** The rooms of a signed-in area. Knows where the reader is, which the server does not say to a layout. */
export function AreaLinks({ label, links }: AreaLinksProps) {
  const path = usePathname();
  const tabs = links.map((link, index) => ({
    ...link,
    isCurrent: path === link.href || (index > 0 && path.startsWith(`${link.href}/`)),
  }));
  return <TabLinks label={label} tabs={tabs} />;
}
