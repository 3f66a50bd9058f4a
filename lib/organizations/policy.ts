import { type Actor, hasRole } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";

/** The directory of organizations: the secretariat keeps it, an admin may look things up in it. */
export const organizationPolicy = {
  "organization.list": (actor: Actor, _subject: null) => hasRole(actor, "secretariat", "admin"),
  "organization.manage": (actor: Actor, _subject: null) => isSecretariat(actor),
};
