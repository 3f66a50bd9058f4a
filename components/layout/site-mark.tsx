/** The portal's own mark: two voices in one conversation. Deliberately unlike the emblem of the United Nations. */
export function SiteMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" className={className} aria-hidden="true" focusable="false">
      <path
        className="fill-accent"
        d="M6 4h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H15l-7 6v-6H6a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4Z"
      />
      <path
        className="fill-link stroke-page"
        strokeWidth="2"
        d="M17 13h17a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-1v6l-7-6h-9a4 4 0 0 1-4-4V17a4 4 0 0 1 4-4Z"
      />
      <path className="stroke-page" strokeWidth="2.5" strokeLinecap="round" d="M19 20h13M19 25h8" />
    </svg>
  );
}
