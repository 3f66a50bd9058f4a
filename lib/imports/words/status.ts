import { type TalkState, talkStates } from "@/lib/talks/workflow";
import { foldWords } from "./fold";

/** What calendars call the state of an event, in English, French and Spanish, and what the exports call it. */
const words: Readonly<Record<TalkState, string>> = {
  planned:
    "planned|tentative|proposed|provisional|draft|to be confirmed|tbc|tbd|pending|idea|prévu|planifié|provisoire|à confirmer|proposé|previsto|planificado|provisional|por confirmar|propuesto",
  scheduled:
    "scheduled|confirmed|upcoming|fixed|agreed|programmé|confirmé|confirmée|à venir|programado|confirmado|confirmada|próximo",
  held: "held|completed|done|past|finished|took place|concluded|tenu|tenue|terminé|passé|réalisé|celebrado|celebrada|realizado|terminado|concluido",
  postponed: "postponed|rescheduled|delayed|reporté|reportée|différé|aplazado|aplazada|pospuesto|postergado",
  cancelled: "cancelled|canceled|called off|annulé|annulée|cancelado|cancelada|suspendido",
};

/** Words of the status in the portal's own languages, by folded text. */
export function statusWords(labels: readonly Readonly<Record<TalkState, string>>[]): ReadonlyMap<string, TalkState> {
  const index = new Map<string, TalkState>();
  for (const names of [...labels, words]) {
    for (const state of talkStates) {
      for (const word of names[state].split("|")) {
        const folded = foldWords(word);
        if (!index.has(folded)) index.set(folded, state);
      }
      index.set(state, state);
    }
  }
  return index;
}
