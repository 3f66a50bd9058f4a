import type { Actor } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";

/** Bringing calendars in, and taking them back. */
export const importPolicy = {
  "imports.run": (actor: Actor, _subject: null) => isSecretariat(actor),
};
