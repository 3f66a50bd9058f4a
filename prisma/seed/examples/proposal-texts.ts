import type { ExampleTalk } from "./propose";

/** What the example proposals say. All invented; nobody proposed any of it. */

const forum =
  "Invented for the demo. It would follow the call of the Forum for peer learning between those who implement.";

export const fairRecruitment: ExampleTalk = {
  title: "Example: Fair recruitment of health workers",
  mandate: forum,
  objective: "To compare what codes of practice changed for nurses who are recruited abroad.",
  questions: [],
  level: "global",
  objectives: [6, 5],
  workstream: "blma",
  format: "online",
  languages: ["en"],
};

export const inclusiveCities: ExampleTalk = {
  title: "Exemple : Accueillir sans trier, ce que les villes ont appris",
  mandate: "Exemple inventé pour la démonstration. Les villes appliquent une grande part du Pacte mondial.",
  objective:
    "Comparer trois façons d’ouvrir les services municipaux à toutes les personnes, quel que soit leur statut, et ce qu’elles coûtent.",
  questions: [
    "Quels services ont été ouverts en premier, et pourquoi ?",
    "Comment la confiance a-t-elle été gagnée des deux côtés du guichet ?",
  ],
  outcomes: "Une courte liste de mesures qu’une ville peut prendre en un an.",
  level: "global",
  objectives: [15, 16],
  principles: ["a", "d"],
  workstream: "stakeholder-engagement",
  format: "hybrid",
  venue: "Hôtel de ville (exemple)",
  languages: ["fr", "en"],
  locale: "fr",
};

export const youthVoices: ExampleTalk = {
  title: "Example: Youth Talk on leaving and returning",
  mandate: forum,
  objective: "To hear from people below 30 why they left, what they found and what would let them return.",
  questions: ["What did you need to know before you left?", "What would make a return a choice?"],
  level: "global",
  objectives: [3, 21],
  audience: "youth",
  format: "online",
  languages: ["en", "es"],
};

export const careWorkers: ExampleTalk = {
  title: "Example: Care work in private homes",
  mandate: forum,
  objective: "To look at contracts, inspection and complaint in care work, and at who can enforce them.",
  questions: [
    "How can labour inspection reach private homes?",
    "Which complaint mechanisms do workers trust?",
    "What do countries of origin ask of agencies?",
  ],
  outcomes: "Points for a model contract.",
  level: "regional",
  regions: ["asia-pacific", "arab"],
  objectives: [6, 22],
  principles: ["b", "f"],
  workstream: "blma",
  format: "online",
  languages: ["en", "ar"],
};

export const carePathways: ExampleTalk = {
  title: "Example: Pathways for care workers",
  mandate: forum,
  objective: "To compare pathways by which care workers come regularly, and what they cost the workers.",
  questions: ["Who pays for recruitment, and how is that known?"],
  level: "global",
  objectives: [5, 6],
  format: "online",
  languages: ["en"],
};

export const housing: ExampleTalk = {
  title: "Example: A roof in the first hundred days",
  mandate: forum,
  objective: "To exchange on housing in the first weeks after arrival, and on discrimination by landlords.",
  questions: [
    "Which first housing avoided later homelessness?",
    "How can discrimination be shown, and by whom?",
    "What did municipal guarantees for rent achieve?",
    "Which data are missing?",
  ],
  level: "global",
  objectives: [17, 15, 16],
  workstream: "discrimination",
  format: "online",
  languages: ["en", "fr"],
};

export const arabicLanguageTeaching: ExampleTalk = {
  title: "مثال: تعليم اللغة في مكان العمل",
  mandate: "مثال للعرض فقط. يعزز الهدف 16 الإدماج الكامل للمهاجرين والتماسك الاجتماعي.",
  objective: "تبادل الخبرات بشأن تعليم اللغة أثناء ساعات العمل، ومن يتحمل كلفته، وما الذي تغيّر بالنسبة إلى العمال.",
  questions: ["ما الذي شجع أصحاب العمل على المشاركة؟", "كيف تُقاس نتائج التعلّم؟"],
  level: "regional",
  regions: ["arab"],
  objectives: [16, 18],
  format: "online",
  languages: ["ar", "en"],
  locale: "ar",
};

export const trainingMarket: ExampleTalk = {
  title: "Example: Presentation of a training platform",
  mandate: forum,
  objective: "To present a platform for online courses and its price list.",
  questions: [],
  level: "global",
  objectives: [18],
  format: "online",
  languages: ["en"],
};

export const localData: ExampleTalk = {
  title: "Example: Data that young researchers collect",
  mandate: forum,
  objective: "To show what small surveys by young researchers can add to official statistics.",
  questions: ["When is a small sample good enough?"],
  level: "national",
  countries: ["IS"],
  objectives: [1],
  format: "online",
  languages: ["en"],
};

export const skillsPartnerships: ExampleTalk = {
  title: "Example: Skills partnerships, and who pays for the training",
  mandate:
    "Invented for the demonstration. Objective 18 asks for skills development and mutual recognition of qualifications.",
  objective: "Learn from three partnerships in which training costs are shared between countries.",
  questions: ["Who carried the cost, and who the risk?", "What became of those who did not leave in the end?"],
  outcomes: "A page of terms that others can begin with.",
  level: "global",
  objectives: [18, 5],
  principles: ["a"],
  audience: "open",
  format: "online",
  languages: ["en"],
};

export const diasporaInvestment: ExampleTalk = {
  title: "Example: What young people abroad invest at home",
  mandate: "Invented for the demonstration. Objective 20 is about remittances and financial inclusion.",
  objective: "Hear from young people who invest in the towns of their parents what helps them and what stops them.",
  questions: ["Which fees and rules stood in the way?", "What would have to change for a second investment?"],
  level: "global",
  objectives: [20, 19],
  audience: "youth",
  format: "online",
  languages: ["en", "fr"],
};
