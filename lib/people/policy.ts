import { type Actor, hasRole, isSignedIn } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";

/** A person whom somebody looks after. */
interface Somebody {
  id: string;
}

const isAnother = (actor: Actor, ...people: readonly Somebody[]): boolean =>
  isSignedIn(actor) && people.every(({ id }) => id !== actor.personId);

const runsAccounts = (actor: Actor): boolean => hasRole(actor, "admin");
const administers = (actor: Actor): boolean => isSecretariat(actor) || runsAccounts(actor);

/**
 * The secretariat runs people and what they act for; an admin grants the roles of staff and suspends accounts. Nobody does
 * any of it to themselves: not a role, not a membership, not a suspension.
 */
export const peoplePolicy = {
  "desk.administration": (actor: Actor, _subject: null) => administers(actor),
  "person.list": (actor: Actor, _subject: null) => administers(actor),
  "person.invite": (actor: Actor, _subject: null) => isSecretariat(actor),
  "person.changeMemberships": (actor: Actor, person: Somebody) => isSecretariat(actor) && isAnother(actor, person),
  "person.changeLeads": (actor: Actor, person: Somebody) => administers(actor) && isAnother(actor, person),
  "person.changeRoles": (actor: Actor, person: Somebody) => runsAccounts(actor) && isAnother(actor, person),
  "person.suspend": (actor: Actor, person: Somebody) => runsAccounts(actor) && isAnother(actor, person),
  /** Rights move with a merge, so that an account of staff needs an admin. */
  "person.merge": (actor: Actor, { stays, goes, staff }: { stays: Somebody; goes: Somebody; staff: boolean }) =>
    (staff ? runsAccounts(actor) : administers(actor)) && isAnother(actor, stays, goes),
};
