import type { TalkLine } from "@/lib/talks/public-queries";
import { extentOf, positionOf, type RoadmapScale } from "@/lib/talks/roadmap-scale";
import type { PlainDay } from "@/lib/time/plain-day";

const height = 40;
const middle = height / 2;

interface RoadmapBarProps {
  scale: RoadmapScale;
  talk: TalkLine;
  today: PlainDay;
  isMirrored: boolean;
}

/**
 * One talk on the line of time: a diamond on its day, or a bar as wide as the days among which it lies; dashed while the date
 * is not settled, crossed out when it is called off. The line across is today.
 */
export function RoadmapBar({ scale, talk, today, isMirrored }: RoadmapBarProps) {
  const extent = extentOf(scale, talk.schedule);
  const now = today >= scale.from && today < scale.to ? positionOf(scale, today) : null;
  return (
    <svg
      viewBox={`0 0 ${scale.width} ${height}`}
      width={scale.width}
      height={height}
      className="block"
      aria-hidden="true"
      focusable="false"
    >
      <g transform={isMirrored ? `translate(${scale.width} 0) scale(-1 1)` : undefined}>
        {scale.marks.map((month) => (
          <path key={month} d={`M${positionOf(scale, month)} 0v${height}`} className="stroke-line" />
        ))}
        {now !== null && <path d={`M${now} 0v${height}`} className="stroke-bad" strokeWidth="2" />}
        {extent && <Shape extent={extent} talk={talk} />}
      </g>
    </svg>
  );
}

function Shape({ extent: { start, end }, talk }: { extent: { start: number; end: number }; talk: TalkLine }) {
  const { schedule, status } = talk;
  const isDay = schedule.precision === "minute" || (schedule.precision === "day" && end - start < 12);
  const isOpen = schedule.tentative || status === "planned" || status === "postponed";
  const dash = isOpen ? { strokeDasharray: "4 3" } : {};
  const fill = isOpen ? "fill-info-soft" : "fill-action";
  const centre = (start + end) / 2;
  return (
    <>
      {isDay ? (
        <path
          d={`M${centre} ${middle - 9}l9 9l-9 9l-9 -9z`}
          className={`${fill} stroke-action`}
          strokeWidth="2"
          {...dash}
        />
      ) : (
        <rect
          x={start}
          y={middle - 8}
          width={Math.max(end - start, 4)}
          height="16"
          rx="4"
          className={`${fill} stroke-action`}
          strokeWidth="2"
          {...dash}
        />
      )}
      {status === "cancelled" && (
        <path
          d={`M${start - 4} ${middle + 10}L${end + 4} ${middle - 10}`}
          className="stroke-bad"
          strokeWidth="3"
          strokeLinecap="round"
        />
      )}
    </>
  );
}
