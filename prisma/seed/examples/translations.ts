import type { Locale } from "@/lib/i18n/locales";
import { editTalk } from "@/lib/talks/edit-talk";
import { findTalkToTranslate, sourcesOf } from "@/lib/translations/find-source";
import { textsToTranslate } from "@/lib/translations/kind-texts";
import { saveTranslation } from "@/lib/translations/save-translation";
import type { ExamplePersonName } from "../data/example-people";
import type { Story } from "./story";

interface RecordText {
  title: string;
  summary: string;
}

const atlantic = {
  es: {
    title: "Ejemplo: Dar nombre a las personas desaparecidas en la ruta atlántica",
    summary:
      "El objetivo de este diálogo es comparar cómo los servicios forenses, los consulados y las familias trabajan juntos para identificar a las personas que murieron en la ruta.",
  },
  fr: {
    title: "Exemple : Nommer les disparus de la route atlantique",
    summary:
      "Cette causerie a deux objectifs :\nComparer la façon dont les services médico-légaux, les consulats et les familles travaillent ensemble pour identifier les personnes mortes sur la route.\nS’accorder sur ce que doit contenir une première liste commune de cas non identifiés.",
  },
  ar: {
    title: "مثال: تسمية المفقودين على الطريق الأطلسي",
    summary:
      "لهذه الحلقة هدفان:\nمقارنة سبل تعاون دوائر الطب الشرعي والقنصليات والأسر لتحديد هوية من لقوا حتفهم على الطريق.\nالاتفاق على ما ينبغي أن تتضمنه أول قائمة مشتركة بالحالات المجهولة الهوية.",
  },
} as const;

const teachers = {
  fr: {
    title: "Exemple : Des enseignants de la diaspora dans les écoles de village",
    summary:
      "Parler des enseignants qui reviennent pour un trimestre, de ce que les écoles y gagnent et de ce que cela demande.",
  },
  ar: { title: "مثال: معلمون من المغتربين في مدارس القرى", summary: "" },
} as const;

/** What the talk said of itself before the second part of its objective was added: the source of the Spanish text. */
const earlierSummary =
  "The objective of this talk is to compare how forensic services, consulates and families work together to identify people who died on the route.";

/**
 * Titles and summaries in every state that a translation can have: published in French and Arabic, outdated in Spanish,
 * a draft, and missing in the others.
 */
export async function translations(story: Story): Promise<void> {
  const { title, summary } = await talkTitled(story, "Example: Naming the missing on the Atlantic route");
  await retell(story, title, earlierSummary, -16);
  await translate(story, title, "es", atlantic.es, "publish", { who: "lead", days: -15 });
  await retell(story, title, summary, -14);
  await translate(story, title, "fr", atlantic.fr, "publish", { who: "lead", days: -13 });
  await translate(story, title, "ar", atlantic.ar, "publish", { who: "colleague", days: -13 });

  const school = "Example: Diaspora teachers in village schools";
  await translate(story, school, "fr", teachers.fr, "publish", { who: "secretariat", days: -10 });
  await translate(story, school, "ar", teachers.ar, "save", { who: "colleague", days: -9 });
}

function talkTitled(story: Story, title: string) {
  return story.db.talk.findFirstOrThrow({
    where: { title, example: true },
    select: { id: true, version: true, title: true, summary: true, venue: true, format: true, languages: true },
  });
}

async function retell(story: Story, title: string, summary: string, days: number): Promise<void> {
  const { languages, ...talk } = await talkTitled(story, title);
  const known = languages as Locale[];
  await editTalk({ ...talk, languages: known, summary }, story.as("lead", days));
}

async function translate(
  story: Story,
  title: string,
  language: Locale,
  text: RecordText,
  intent: "save" | "publish",
  { who, days }: { who: ExamplePersonName; days: number },
): Promise<void> {
  const ctx = story.as(who, days);
  const { id } = await talkTitled(story, title);
  const { record } = sourcesOf(await findTalkToTranslate(story.db, ctx.actor, id));
  if (!record) throw new Error("a talk has a title");
  const texts = textsToTranslate("record", record.content).map(({ name }) => ({ name, text: text[name as "title"] }));
  const source = record.digest;
  await saveTranslation(
    { talkId: id, kind: "record", language, version: 0, source, intent, texts, compared: false },
    ctx,
  );
}
