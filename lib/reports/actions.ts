"use server";

import { defineAction } from "@/lib/actions/define-action";
import { tags } from "@/lib/cache/tags";
import { beginReport } from "./begin-report";
import { publishReport } from "./publish-report";
import { returnReport } from "./return-report";
import { saveReport } from "./save-report";
import { publishReportSchema, reportStepSchema, returnReportSchema, saveReportSchema } from "./schema";

export const beginReportAction = defineAction({
  schema: reportStepSchema,
  useCase: beginReport,
  done: ({ slug }, { locale }) => ({ redirectTo: `/${locale}/desk/talks/${slug}/report?done=begin` }),
});

export const saveReportAction = defineAction({
  schema: saveReportSchema,
  useCase: saveReport,
  done: ({ slug, sent }, { locale }) => ({
    redirectTo: `/${locale}/desk/talks/${slug}/report?done=${sent ? "send" : "save"}`,
  }),
});

export const returnReportAction = defineAction({
  schema: returnReportSchema,
  useCase: returnReport,
  done: ({ slug }, { locale }) => ({ redirectTo: `/${locale}/desk/talks/${slug}/report?done=return` }),
});

export const publishReportAction = defineAction({
  schema: publishReportSchema,
  useCase: publishReport,
  done: ({ slug }, { locale }) => ({
    redirectTo: `/${locale}/desk/talks/${slug}/report?done=publish`,
    revalidate: [tags.talks, tags.talk(slug), tags.reports, tags.workstreams],
  }),
});
