import { getLocale } from "next-intl/server";
import { directionOf, type Locale } from "@/lib/i18n/locales";

const height = 18;

export interface BarPart {
  key: string;
  value: number;
  /** Class that fills it, such as `fill-good`. */
  fill: string;
}

interface BarProps {
  parts: readonly BarPart[];
  /** The value that fills the whole width. */
  most: number;
  width?: number;
  /** A value marked by a line across. */
  mark?: number;
}

/** Numbers of a row as a bar, from where reading begins. What it shows stands in the row as numbers too. */
export async function Bar({ parts, most, width = 240, mark }: BarProps) {
  const isMirrored = directionOf((await getLocale()) as Locale) === "rtl";
  const scale = most > 0 ? (width - 2) / most : 0;
  let from = 1;
  const shapes = parts
    .filter(({ value }) => value > 0)
    .map(({ key, value, fill }) => {
      const length = value * scale;
      const shape = { key, fill, from, length };
      from += length;
      return shape;
    });
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="block"
      aria-hidden="true"
      focusable="false"
    >
      <g transform={isMirrored ? `translate(${width} 0) scale(-1 1)` : undefined}>
        {shapes.map((shape) => (
          <rect
            key={shape.key}
            x={shape.from}
            y="2"
            width={shape.length}
            height={height - 4}
            className={`${shape.fill} stroke-page`}
            strokeWidth="1"
          />
        ))}
        {mark !== undefined && (
          <path d={`M${1 + mark * scale} 0v${height}`} className="stroke-ink" strokeWidth="2" strokeDasharray="3 2" />
        )}
      </g>
    </svg>
  );
}
