import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { emptyReport, type ReportContent } from "@/lib/reports/schema";
import { heldTalk, makeTalk } from "./talk";

/** A short report in which nobody is named. */
export const shortReport: ReportContent = {
  ...emptyReport,
  overview: "Participants spoke about data on missing migrants.",
  keyMessages: ["Data save lives.", "Routes differ."],
  sections: [{ heading: "Search and rescue", objective: 8, text: "It was said that coordination is scarce." }],
  recommendations: ["Share data along the route."],
};

/** A held talk with its report in the state asked for, as the workflow would have left it. */
export async function makeReport(
  talk: Partial<Prisma.TalkUncheckedCreateInput> = {},
  differing: Partial<Prisma.SummaryReportUncheckedCreateInput> & { content?: ReportContent } = {},
) {
  const held = await makeTalk({ ...heldTalk, ...talk });
  const status = differing.status ?? "due";
  const content = status === "due" ? {} : { content: shortReport };
  const report = await db.summaryReport.create({
    data: { talkId: held.id, dueOn: new Date("2026-12-03T00:00:00Z"), ...content, ...differing, status },
    select: { id: true, version: true, status: true },
  });
  return { talk: held, report };
}
