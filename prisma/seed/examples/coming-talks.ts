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
};

/** Talks with their day: one for people below 30, whose note is a draft, and one in Arabic, whose note is published. */
export async function seedComingTalks(story: Story): Promise<void> {
  const youth = await openOn(story, youthTalk, { who: "youth", proposed: -39, approved: -30, on: 41 });
  await draftNote(story, youth, "secretariat", -14);
  await openRegistration(story, youth, -7, { seatsOnline: 150 });
  await comeTo(story, youth, -5, [
    { name: "Kofi Example", mailbox: "kofi" },
    { name: "Lucie Exemple", mailbox: "lucie", locale: "fr" },
  ]);
  await seedArabicTalk(story);
}

async function seedArabicTalk(story: Story): Promise<void> {
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
