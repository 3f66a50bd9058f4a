import type { ReactNode } from "react";
import { type Column, Table } from "@/components/ui/table";

interface Side {
  id: string;
  title: ReactNode;
  counts: readonly { what: string; count: number }[];
}

interface MergePreviewProps {
  caption: string;
  scrollLabel: string;
  heading: string;
  /** What each count is of. */
  words: (what: string) => string;
  sides: readonly [Side, Side];
}

/** Two records side by side, with what names each of them: all of it will name the one that stays. */
export function MergePreview({ caption, scrollLabel, heading, words, sides }: MergePreviewProps) {
  const kinds = [...new Set(sides.flatMap(({ counts }) => counts.map(({ what }) => what)))];
  const countOf = (side: Side, what: string): number => side.counts.find((one) => one.what === what)?.count ?? 0;
  const columns: Column<string>[] = [
    { key: "what", heading, cell: words },
    ...sides.map((side) => ({
      key: side.id,
      heading: side.title,
      isNumber: true,
      cell: (what: string) => countOf(side, what),
    })),
  ];
  return <Table caption={caption} columns={columns} rows={kinds} rowKey={(what) => what} scrollLabel={scrollLabel} />;
}
