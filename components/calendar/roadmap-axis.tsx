import type { Locale } from "@/lib/i18n/locales";
import { positionOf, type RoadmapScale } from "@/lib/talks/roadmap-scale";
import { formatShortMonth } from "@/lib/time/format-days";

const height = 24;

/** The months over the roadmap; from right to left where the page reads so. */
export function RoadmapAxis({
  scale,
  locale,
  isMirrored,
}: {
  scale: RoadmapScale;
  locale: Locale;
  isMirrored: boolean;
}) {
  return (
    <svg
      viewBox={`0 0 ${scale.width} ${height}`}
      width={scale.width}
      height={height}
      className="block"
      aria-hidden="true"
      focusable="false"
    >
      {scale.marks.map((month) => {
        const at = positionOf(scale, month);
        return (
          <text
            key={month}
            x={isMirrored ? scale.width - at - 3 : at + 3}
            y={height - 7}
            textAnchor="start"
            className="fill-muted text-xs"
          >
            {formatShortMonth(locale, month)}
          </text>
        );
      })}
    </svg>
  );
}
