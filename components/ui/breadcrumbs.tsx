export interface Crumb {
  href: string;
  text: string;
}

/** The way from the home page down to this page's parent. `label` is `common.youAreHere`. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="screen-only mb-4 text-sm">
      <ol className="flex flex-wrap items-center gap-y-1">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center">
            {index > 0 && (
              <svg viewBox="0 0 16 16" className="mirrored mx-1 size-4" aria-hidden="true" focusable="false">
                <path d="m6 3 5 5-5 5" fill="none" className="stroke-edge" strokeWidth="1.5" />
              </svg>
            )}
            <a href={crumb.href}>{crumb.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
