"use client";

import { usePathname } from "next/navigation";
import { TabLinks } from "@/components/ui/tab-links";

/** The parts of a talk at the desk. The layout does not know which one is open, so the address tells. */
export function TalkTabs({ label, tabs }: { label: string; tabs: readonly { href: string; text: string }[] }) {
  const path = usePathname();
  const [overview] = tabs;
  const isCurrent = (href: string): boolean =>
    path === href || (href !== overview?.href && path.startsWith(`${href}/`));
  return <TabLinks label={label} tabs={tabs.map((tab) => ({ ...tab, isCurrent: isCurrent(tab.href) }))} />;
}
