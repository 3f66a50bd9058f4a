import { encode } from "uqr";

/** Modules of quiet white around the code, as the standard asks for (ISO/IEC 18004). */
const quiet = 4;

/**
 * A QR code as a picture of its own: black on white in every colour scheme, since readers need the contrast.
 * @param label says in words what the picture leads to
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: quiet });
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="size-40" shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={pathOf(data)} fill="#000000" />
    </svg>
  );
}

/** Dark modules of a row that touch are drawn as one bar: a tenth of the text of single squares. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => barsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
    .join("");
}

function barsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const bars: { from: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    const last = bars.at(-1);
    if (!isDark) return;
    if (last && last.from + last.length === x) last.length += 1;
    else bars.push({ from: x, length: 1 });
  });
  return bars;
}
