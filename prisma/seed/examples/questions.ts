import type { Locale } from "@/lib/i18n/locales";
import { askQuestion } from "@/lib/questions/ask-question";
import { answerQuestion, chooseQuestion, declineQuestion } from "@/lib/questions/decide-question";
import { askQuestionSchema } from "@/lib/questions/schema";
import { type Story, uuidOf } from "./story";

interface ExampleQuestion {
  body: string;
  name?: string;
  locale?: Locale;
  becomes: "received" | "chosen" | "declined" | { answer: string };
}

/** Questions of visitors to the next talk, one in each state. */
const questions: readonly ExampleQuestion[] = [
  {
    body: "Example: Who tells a family when a name is found, the consulate or the forensic service?",
    name: "Beatriz Ejemplo",
    becomes: { answer: "Example: The consulate, together with somebody whom the family trusts." },
  },
  {
    body: "Exemple : Quelles données peuvent être partagées sans mettre les proches en danger ?",
    locale: "fr",
    becomes: "chosen",
  },
  { body: "Example: When is lunch?", name: "Hiro Example", becomes: "declined" },
  { body: "Example: Can families follow the search in their own language?", becomes: "received" },
];

/** Visitors ask, and those who run the talk decide. */
export async function askExamples(story: Story, slug: string): Promise<void> {
  for (const { body, name = "", locale = "en", becomes } of questions) {
    const submissionId = uuidOf(`question ${body}`);
    const input = askQuestionSchema.parse({ slug, submissionId, body, name, consent: "yes" });
    await askQuestion(input, story.asVisitor(-6, locale));
    const question = await story.db.question.findUniqueOrThrow({ where: { submissionKey: submissionId } });
    const { id, version } = question;
    if (becomes === "received") continue;
    if (becomes === "declined") {
      await declineQuestion({ id, version }, story.as("lead", -5));
      continue;
    }
    await chooseQuestion({ id, version }, story.as("lead", -5));
    if (becomes === "chosen") continue;
    await answerQuestion({ id, version: version + 1, answer: becomes.answer }, story.as("lead", -4));
  }
}
