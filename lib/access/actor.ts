/** What a signed-in person is to the Network. A visitor has none; a participant is known by a signed link only. */
export const roles = ["partner", "focal-point", "workstream-lead", "secretariat", "admin"] as const;
export type Role = (typeof roles)[number];

/** Who is acting, as read from the database for this request. Policies look at nothing else. */
export interface Actor {
  personId: string | null;
  name: string | null;
  email: string | null;
  roles: readonly Role[];
  /** Organizations for which the person may act as a member. */
  organizationIds: readonly string[];
  /** Organizations for which the person is a verified focal point. */
  focalPointOf: readonly string[];
  /** Workstreams which the person leads. */
  leadOf: readonly string[];
  /** Set for a participant who came by the signed link of a registration. */
  registrationId?: string;
  /** Set for the portal itself: scheduled jobs and the loading of reference data. */
  system?: boolean;
}

export const visitor: Actor = {
  personId: null,
  name: null,
  email: null,
  roles: [],
  organizationIds: [],
  focalPointOf: [],
  leadOf: [],
};

export const systemActor: Actor = { ...visitor, name: "GCM Talks portal", system: true };

/** True when the actor holds one of the roles. */
export function hasRole(actor: Actor, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}

/** True for a person who signed in; visitors, participants and the portal itself are not. */
export function isSignedIn(actor: Actor): actor is Actor & { personId: string } {
  return actor.personId !== null;
}
