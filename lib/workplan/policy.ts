import type { Actor } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";

/** What the Network planned and who carries it: kept by the secretariat. */
export const workplanPolicy = {
  "workstream.manage": (actor: Actor, _subject: null) => isSecretariat(actor),
  "workplan.manage": (actor: Actor, _subject: null) => isSecretariat(actor),
  "reviewRound.manage": (actor: Actor, _subject: null) => isSecretariat(actor),
};
