import type { RoleName } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locales";
import type { SeedOrganization } from "./types";

const invented = { unverified: false, network: { member: false, executiveCommittee: false }, source: "Example" };

/** Organizations of the examples. None of them exists. */
export const exampleOrganizations = [
  {
    ...invented,
    slug: "example-diaspora-network",
    name: "Example Diaspora Network",
    acronym: "EDN",
    kind: "stakeholder",
    category: "diasporas",
    country: null,
  },
  {
    ...invented,
    slug: "example-youth-council",
    name: "Example Youth Council on Mobility",
    acronym: null,
    kind: "stakeholder",
    category: "youth",
    country: null,
  },
  {
    ...invented,
    slug: "example-cities-alliance",
    name: "Example Alliance of Cities",
    acronym: null,
    kind: "stakeholder",
    category: "local-authorities",
    country: null,
  },
] as const satisfies readonly SeedOrganization[];

interface ExamplePerson {
  email: string;
  /** Every surname is "Example", so that nobody takes them for people of an office. */
  name: string;
  locale: Locale;
  roles: readonly RoleName[];
  /** Slugs of the workstreams they lead. */
  leads: readonly string[];
  /** Slug of the organization for which they act. */
  organization: string | null;
  focalPoint: boolean;
}

const plain = { locale: "en", roles: [], leads: [], organization: null, focalPoint: false } as const;

/**
 * The people of the examples: the demo accounts, a second colleague of the secretariat, since clearance is given by a
 * second person, and two more partners. The focal point acts for a State of the directory, because only a State can have a
 * mission; all that is told of it is marked as an example.
 */
export const examplePeople = {
  secretariat: {
    ...plain,
    email: "secretariat@demo.example",
    name: "Selma Example",
    roles: ["secretariat"],
  },
  colleague: {
    ...plain,
    email: "colleague@demo.example",
    name: "Colin Example",
    roles: ["secretariat"],
  },
  lead: {
    ...plain,
    email: "lead@demo.example",
    name: "Leila Example",
    roles: ["workstream_lead"],
    leads: ["missing-migrants", "alternatives-to-detention"],
  },
  focalPoint: {
    ...plain,
    email: "focal.point@demo.example",
    name: "Frida Example",
    organization: "iceland",
    focalPoint: true,
  },
  partner: {
    ...plain,
    email: "partner@demo.example",
    name: "Pablo Example",
    organization: "example-diaspora-network",
  },
  admin: { ...plain, email: "admin@demo.example", name: "Adam Example", roles: ["admin"] },
  youth: {
    ...plain,
    email: "youth@demo.example",
    name: "Yasmin Example",
    organization: "example-youth-council",
  },
  cities: {
    ...plain,
    email: "cities@demo.example",
    name: "Camille Example",
    locale: "fr",
    organization: "example-cities-alliance",
    focalPoint: true,
  },
} as const satisfies Record<string, ExamplePerson>;

export type ExamplePersonName = keyof typeof examplePeople;
