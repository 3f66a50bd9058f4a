import type { ImportField } from "./fields";

/**
 * Headings that calendars have, in English, French and Spanish. Those of the portal's own exports, in all six languages,
 * come from the messages.
 */
export const headingWords: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  title: [
    ..."title|name|event|event title|event name|name of event|talk|topic|subject|activity|meeting|gcm talk".split("|"),
    ..."titre|intitulé|nom|événement|évènement|sujet|thème|activité|réunion|objet".split("|"),
    ..."título|nombre|evento|tema|actividad|reunión|asunto|nombre del evento".split("|"),
  ],
  date: [
    ..."date|dates|day|when|date and time|date/time|proposed date|proposed dates|tentative date|start date|schedule".split(
      "|",
    ),
    ..."jour|quand|date et heure|dates proposées|date proposée|date prévue|date de début|calendrier".split("|"),
    ..."fecha|fechas|día|cuándo|fecha y hora|fecha propuesta|fecha prevista|fecha de inicio".split("|"),
  ],
  startTime: [
    ..."time|hour|hours|start time|start|from|begins|time (cet)|time cet|starts".split("|"),
    ..."heure|heures|horaire|heure de début|début|de".split("|"),
    ..."hora|horas|horario|hora de inicio|inicio|desde".split("|"),
  ],
  endTime: [
    ..."end time|end|to|until|ends".split("|"),
    ..."heure de fin|fin|à|jusqu'à".split("|"),
    ..."hora de fin|hora de finalización|final|hasta".split("|"),
  ],
  timeZone: [
    ..."time zone|timezone|zone|tz".split("|"),
    ..."fuseau horaire|fuseau".split("|"),
    ..."zona horaria|huso horario|zona".split("|"),
  ],
  summary: [
    ..."summary|description|objective of the talk|abstract|details|notes|purpose|content".split("|"),
    ..."résumé|descriptif|détails|but|contenu".split("|"),
    ..."resumen|descripción|detalles|notas|contenido|propósito".split("|"),
  ],
  kind: [
    "kind",
    "type",
    "type of event",
    "event type",
    "category",
    "type d'événement",
    "catégorie",
    "tipo",
    "tipo de evento",
  ],
  level: [
    ..."level|scope|geographic scope|geographical scope|coverage".split("|"),
    ..."niveau|portée|portée géographique|échelle".split("|"),
    ..."nivel|alcance|alcance geográfico|ámbito".split("|"),
  ],
  regions: ["region", "regions", "region(s)", "région", "régions", "región", "regiones"],
  countries: [
    ..."country|countries|country/countries|state|states|member state|member states".split("|"),
    ..."pays|état|états|états membres".split("|"),
    ..."país|países|estado miembro|estados miembros".split("|"),
  ],
  objectives: [
    ..."objective|objectives|gcm objective|gcm objectives|gcm objective(s)|objective(s)|obj".split("|"),
    ..."objectif|objectifs|objectifs du pacte|objectif(s)|objectifs du pacte mondial".split("|"),
    ..."objetivo|objetivos|objetivos del pacto|objetivo(s)|objetivos del pacto mundial".split("|"),
  ],
  principles: ["guiding principles", "principles", "principes directeurs", "principios rectores"],
  workstream: [
    ..."workstream|work stream|workstream lead|ws|working group".split("|"),
    ..."axe de travail|groupe de travail|volet|volet de travail".split("|"),
    ..."línea de trabajo|grupo de trabajo|flujo de trabajo".split("|"),
  ],
  audience: [
    ..."audience|participants|participation|open to|attendance|target audience|open/closed".split("|"),
    ..."public|public cible|ouvert à".split("|"),
    ..."público|audiencia|destinatarios|participantes|abierto a|dirigido a".split("|"),
  ],
  chathamHouse: [
    ..."chatham house|chatham house rule|chatham house rules|chr".split("|"),
    "règle de chatham house",
    "regla de chatham house",
  ],
  format: [
    ..."format|modality|mode|online/in person|in person/online".split("|"),
    ..."modalité|mode de participation".split("|"),
    ..."formato|modalidad".split("|"),
  ],
  venue: [
    ..."venue|place|location|where|room|platform".split("|"),
    ..."lieu|salle|où|endroit|plateforme".split("|"),
    ..."lugar|sede|sala|dónde|plataforma|ubicación".split("|"),
  ],
  languages: [
    ..."language|languages|language(s)|interpretation|languages of interpretation".split("|"),
    ..."langue|langues|langue(s)|interprétation".split("|"),
    ..."idioma|idiomas|idioma(s)|lengua|lenguas|interpretación".split("|"),
  ],
  organizers: [
    ..."organizer|organizers|organiser|organisers|organizer(s)|organized by|organised by|lead|main organizers|host|hosts|lead agency|organization|organizations".split(
      "|",
    ),
    ..."organisateur|organisateurs|organisateur(s)|organisé par|chef de file|organisation".split("|"),
    ..."organizador|organizadores|organizador(es)|organizado por|organiza|entidad|organización".split("|"),
  ],
  status: ["status", "state of planning", "statut", "état d'avancement", "estado", "situación"],
  reason: ["reason", "reason for change", "motif", "motivo"],
  locale: ["title language", "langue du titre", "idioma del título"],
  sourceUrl: [
    "link",
    "url",
    "website",
    "web page",
    "webpage",
    "lien",
    "site web",
    "page web",
    "enlace",
    "sitio web",
    "página web",
  ],
  source: ["source", "fuente"],
  recurrence: ["repeats", "recurrence", "rrule", "récurrence", "recurrencia"],
};
