import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Translator } from "@/lib/i18n/translator";
import { answerTexts } from "@/lib/proposals/answer-texts";
import { type ContentField, changedFields, type ProposalContent } from "@/lib/proposals/content";
import { pageWording } from "@/lib/wording/page-wording";
import { TextDiff } from "./text-diff";

/** What changed in each answer between two versions of a proposal, by field; only those that changed. */
export async function answerDiffs(
  before: ProposalContent,
  after: ProposalContent,
  locale: Locale,
): Promise<Partial<Record<ContentField, ReactNode>>> {
  const [translate, wording] = await Promise.all([getTranslations(), pageWording()]);
  const t: Pick<Translator, "say"> = { say: ({ key, values }) => translate(key as never, values as never) };
  const words = { t, wording, locale };
  const [old, now] = [answerTexts(before, words), answerTexts(after, words)];
  const changed = changedFields(before, after).map((field) => (field === "organizationName" ? "organization" : field));
  return Object.fromEntries(
    changed.map((field) => [field, <TextDiff key={field} before={old[field]} after={now[field]} />]),
  );
}
