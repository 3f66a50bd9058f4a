export interface TabLink {
  href: string;
  text: string;
  isCurrent: boolean;
}

/** Several views of one thing, each with its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="screen-only mb-6 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.isCurrent ? "page" : undefined}
              className="block border-b-3 border-transparent py-2 no-underline hover:border-edge aria-[current]:border-link aria-[current]:font-bold aria-[current]:text-ink"
            >
              {tab.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
