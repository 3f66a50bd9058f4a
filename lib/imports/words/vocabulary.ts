import ar from "@/lib/i18n/messages/ar/reference.json";
import en from "@/lib/i18n/messages/en/reference.json";
import es from "@/lib/i18n/messages/es/reference.json";
import fr from "@/lib/i18n/messages/fr/reference.json";
import ru from "@/lib/i18n/messages/ru/reference.json";
import zh from "@/lib/i18n/messages/zh/reference.json";
import { foldWords } from "./fold";

type List = "levels" | "formats" | "audiences" | "kinds" | "regions" | "languages";
type Words<Value extends string> = Partial<Record<Value, string>>;

const labels = [ar, zh, en, fr, ru, es];

/** What people write in calendars beside the official words, in English, French and Spanish; parted by bars. */
const common = {
  levels: {
    global: "world|worldwide|international|intl|mondiale|monde|mundiales|internacional|global level",
    regional: "sub-regional|subregional|regionale|sous-régional|subregión|regional level",
    national: "country|country level|local|nationale|pays|país|national level",
  },
  formats: {
    online:
      "virtual|on-line|remote|webinar|zoom|teams|ms teams|webex|virtuel|à distance|visioconférence|webinaire|virtuel|en linea|a distancia|virtualmente|seminario web",
    in_person:
      "in-person|onsite|on-site|on site|face to face|face-to-face|physical|f2f|présentiel|sur place|en personne|en persona|presencial|presenciales|cara a cara",
    hybrid: "hybrid|mixed|online and in person|in person and online|hybride|mixte|híbrido|híbrida|mixto|mixta",
  },
  audiences: {
    open: "open|public|all|everyone|open to all|open to the public|all stakeholders|ouvert|ouvert à tous|tous|abierto|abierta|todos|público|abierto a todos",
    youth: "youth|young people|youth only|under 30|below 30|jeunes|jeunesse|jóvenes|juventud|menores de 30",
    member_states:
      "member states|ms|ms only|closed|member states only|states only|closed to member states|governments only|restricted|fermé|fermée|états membres|em|réservé aux états membres|cerrado|cerrada|estados miembros|sólo estados miembros|solo em",
  },
  kinds: {
    talk: "gcm talk|talk|gcm talks|webinar|discussion|dialogue",
    youth_talk: "youth talk|gcm youth talk|youth",
    consultation: "consultation|consultations|consulta",
    stakeholder_consultation:
      "stakeholder consultation|multi-stakeholder consultation|consultation des parties prenantes|consulta a las partes interesadas",
    champions_dialogue: "champions dialogue|champions meeting|champion countries dialogue|dialogue des champions",
    network_meeting: "network meeting|meeting|annual meeting|réunion du réseau|réunion|reunión de la red|reunión",
    side_event: "side event|side-event|événement parallèle|evento paralelo",
    partner_talk: "partner talk|partner event|external|événement partenaire|evento de socios",
  },
  regions: {
    africa: "eca|african region|afrique|africa region",
    arab: "arab states|arab countries|escwa|mena|middle east and north africa|états arabes|estados árabes|pays arabes",
    "asia-pacific":
      "asia pacific|asia and the pacific|asia & the pacific|asia|pacific|escap|apac|asie|asie-pacifique|asia y pacífico|asia-pacífico",
    ece: "ece|unece|europe|europe and north america|ece region|europe and central asia|cee|cee onu|cepe|europa|europe et amérique du nord",
    lac: "lac|latin america|caribbean|latin america & the caribbean|eclac|alc|amérique latine|cepalc|américa latina|cepal|the americas|latin america and caribbean",
  },
  languages: {
    ar: "ar|ara|a|arab|arabe|árabe|العربية",
    zh: "zh|ch|cn|c|mandarin|chinois|chino|中文",
    en: "en|eng|e|anglais|inglés|ingles",
    fr: "fr|fra|fre|f|français|francais|francés|frances",
    ru: "ru|rus|r|russe|ruso|русский",
    es: "es|sp|esp|spa|s|espagnol|español|castellano",
  },
} as const satisfies Record<List, Words<string>>;

/** What a list may be called, folded, to its word. Labels in the six languages come first. */
function indexOf(list: List): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const add = (words: string, value: string): void => {
    const folded = foldWords(words);
    if (folded && !index.has(folded)) index.set(folded, value);
  };
  for (const language of labels) {
    for (const [value, label] of Object.entries(language[list])) add(label, value);
  }
  for (const [value, words] of Object.entries(common[list])) {
    add(value, value);
    for (const word of words.split("|")) add(word, value);
  }
  return index;
}

const indexes = Object.fromEntries((Object.keys(common) as List[]).map((list) => [list, indexOf(list)])) as Record<
  List,
  ReadonlyMap<string, string>
>;

/** The word of a closed list that a text means: `wordOf("levels", "Mondial")` is "global". Null for anything else. */
export function wordOf<Name extends List>(list: Name, text: string): keyof (typeof common)[Name] | null {
  const found = indexes[list].get(foldWords(text));
  return (found as keyof (typeof common)[Name] | undefined) ?? null;
}
