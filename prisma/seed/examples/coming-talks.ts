import { draftNote, publishedNote } from "./notes";
import { openOn } from "./open-talk";
import type { ExampleTalk } from "./propose";
import { comeTo, openRegistration } from "./registrations";
import type { Story } from "./story";

const youthTalk: ExampleTalk = {
  title: "Example: Youth Talk on the first job abroad",
  mandate: "Invented for the demo. Young people carry much of labour migration and are seldom asked.",
  objective: "To collect what young workers wish they had known before they signed their first contract abroad.",
  questions: [
    "Whom did you ask before you signed?",
    "What did the contract not say?",
    "What helped when things went wrong?",
  ],
  level: "global",
  objectives: [6, 3],
  audience: "youth",
  format: "online",
  languages: ["en", "fr"],
};

const arabicTalk: ExampleTalk = {
  title: "مثال: التعاون الإقليمي من أجل إنقاذ أرواح المهاجرين",
  mandate:
    "مثال للعرض فقط. تدعو الفقرة 76 من إعلان التقدم الصادر عن المنتدى الاستعراضي للهجرة الدولية إلى توصيات عملية بشأن المهاجرين المفقودين.",
  objective: "تبادل الخبرات في المنطقة العربية بشأن البحث والإنقاذ وتحديد هوية المفقودين وإبلاغ أسرهم.",
  questions: ["ما أشكال التعاون القائمة بين السلطات على طول طرق الهجرة؟", "كيف تشارك الأسر في البحث عن ذويها؟"],
  outcomes: "قائمة بجهات الاتصال وبالممارسات القابلة للتكرار.",
  level: "regional",
  regions: ["arab"],
  objectives: [8, 23],
  workstream: "missing-migrants",
  format: "online",
  languages: ["ar", "en", "fr"],
  locale: "ar",
};

const hotlines: ExampleTalk = {
  title: "Example: Hotlines that answer in every language",
  mandate: "Invented for the demo. Objective 7 asks to reduce vulnerabilities in migration.",
  objective:
    "To compare telephone lines for people in distress: who answers, in which languages, and what happens next.",
  questions: ["What happens after the call?", "Which languages are missing at night?"],
  level: "global",
  objectives: [7, 3],
  format: "online",
  languages: ["en", "fr", "es"],
};

const teachers: ExampleTalk = {
  title: "Example: Diaspora teachers in village schools",
  mandate: "Invented for the demo. Objective 19 asks for conditions in which diasporas can contribute.",
  objective: "To look at teachers who come back for a term, at what schools gain, and at what it takes.",
  questions: ["Who pays for the term?", "What stays when the teacher has left?"],
  level: "regional",
  regions: ["africa"],
  objectives: [19],
  workstream: "remittances-diaspora",
  format: "online",
  languages: ["en", "fr"],
};

/** Took place the day before yesterday; nobody has marked it as held yet. */
export async function talkThatEnded(story: Story): Promise<void> {
  await openOn(story, hotlines, { who: "partner", proposed: -34, approved: -29, on: -2 });
}

/** Has its day and nothing else yet. */
export async function talkWithItsDay(story: Story): Promise<void> {
  await openOn(story, teachers, { who: "partner", proposed: -28, approved: -20, on: 68 });
}

/** A talk for people below 30, whose note is a draft. */
export async function youthTalkToCome(story: Story): Promise<void> {
  const youth = await openOn(story, youthTalk, { who: "youth", proposed: -39, approved: -30, on: 41 });
  await draftNote(story, youth, "secretariat", -14);
  await openRegistration(story, youth, -7, { seatsOnline: 150 });
  await comeTo(story, youth, -5, [
    { name: "Kofi Example", mailbox: "kofi" },
    { name: "Lucie Exemple", mailbox: "lucie", locale: "fr" },
  ]);
}

/** A talk in Arabic, with its note and its agenda. */
export async function arabicTalkToCome(story: Story): Promise<void> {
  const slug = await openOn(story, arabicTalk, {
    ...{ who: "cities", proposed: -52, approved: -43, on: 55 },
    ...{ startTime: "10:00", endTime: "11:30" },
  });
  await publishedNote(story, slug, -27, arabicNote, { writes: "lead", clears: "colleague" });
}

const arabicNote = {
  subtitle: "مثال لحلقة نقاش",
  organizers: "ينظم هذه الحلقة تحالف مدن لا وجود له، وهي مثال للعرض فقط.",
  questionsIntro: "تستند المناقشة إلى الأسئلة التالية:",
  methodology: "حلقة عبر الإنترنت مدتها 90 دقيقة، مع ترجمة فورية إلى العربية والإنكليزية والفرنسية.",
  participants:
    "الحكومات:\n- وزارات الداخلية والخارجية\n- خفر السواحل\nالمجتمع المدني:\n- أسر المفقودين\n- المنظمات الإنسانية",
  objectivesIntro: "ترتبط الحلقة بهدفين من أهداف الاتفاق العالمي، ولا سيما الهدف 8.",
  reasons: {
    8: "إنقاذ الأرواح وتنسيق الجهود الدولية بشأن المهاجرين المفقودين",
    23: "التعاون بين بلدان المنشأ والعبور والمقصد",
  },
  agenda: [
    { minutes: "10", kind: "opening", title: "الكلمة الافتتاحية", details: "" },
    { minutes: "10", kind: "scene", title: "عرض الموضوع", details: "" },
    { minutes: "15", kind: "panel", title: "المتحدثون الرئيسيون", details: "" },
    { minutes: "50", kind: "floor", title: "المناقشة", details: "" },
    { minutes: "5", kind: "closing", title: "الكلمة الختامية", details: "" },
  ],
};
