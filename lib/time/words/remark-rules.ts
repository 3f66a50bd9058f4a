import { type Rule, sign } from "./token";

/** What stands in a date cell beside the date: not yet confirmed, no date at all, notes. */
export const remarkRules: readonly Rule[] = [
  { pattern: /\s+/y, make: () => [] },
  { pattern: /\*[\s\S]*/y, make: ([text = ""]) => [{ sign: "*", text: text.slice(1).trim() }] },
  // A cell that says only that there is nothing to say.
  sign(/^(?:[-?.… ]+|n\/?a|n\.a\.?|s\/o|n\/d|none|no date|sans date|sin fecha|s\/f)$/iy, "?"),
  sign(
    /(?:dates? )?(?:to be (?:determined|decided|confirmed|announced|advised|defined|scheduled|fixed|set)|tb[acds]|tentative(?:ly)?|provisional(?:ly)?|(?:not (?:yet )?|un)(?:known|confirmed)(?: yet)?|pending)\b/iy,
    "?",
  ),
  sign(
    /(?:dates? )?(?:(?:à|a) (?:confirmer|déterminer|determiner|annoncer|définir|definir|fixer|préciser|preciser|venir)(?!\p{L})|non (?:encore )?(?:confirmée?s?|confirmee?s?|connue?s?|fixée?s?|fixee?s?)(?!\p{L})|provisoires?(?!\p{L}))/iuy,
    "?",
  ),
  sign(
    /(?:fecha )?(?:(?:por|a|sin) (?:confirmar|determinar|anunciar|definir|fijar|precisar)|pendiente(?: de confirmar| de confirmación)?|provisional)(?!\p{L})/iuy,
    "?",
  ),
  sign(/уточняется|подлежит уточнению|не определен[аоы]?|待定|待确认|يحدد لاحقا|سيحدد لاحقا/iuy, "?"),
  sign(/\?+/y, "?"),
  // A part of the day is no hour; it stays in the words, and the reading says so.
  sign(
    /(?:in the |le |en la |por la |de la )?(?:mornings?|afternoons?|evenings?|matin(?:ée)?|après-midi|apres-midi|soir(?:ée)?|mañana|manana|tarde|noche)(?!\p{L})/iuy,
    "*",
  ),
  { pattern: /(?:all[ -]day|full day|toute la journée|todo el día|todo el dia)(?!\p{L})/iuy, make: () => [] },
];
