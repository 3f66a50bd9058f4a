import { latinWords } from "@/lib/i18n/latin-words";
import { stateName, states } from "@/lib/reference/member-states";
import file from "./organizations.json";
import type { SeedOrganization } from "./types";

const slugLength = 80;

/** Every Member State and observer, so that each can be chosen as an organizer, a pledging State or a delegation. */
const stateOrganizations: readonly SeedOrganization[] = states.map((state) => ({
  slug: latinWords(stateName(state.iso2, "en"), slugLength),
  name: stateName(state.iso2, "en"),
  acronym: null,
  kind: state.status === "member" ? "member_state" : "observer",
  category: null,
  country: state.iso2,
  unverified: false,
  network: { member: false, executiveCommittee: false },
  source: "List of Member States and permanent observers",
}));

/**
 * The Network and its secretariat, 37 of its 39 members (those with `unverified` were not seen in a source as members),
 * its regional Networks, and the stakeholders and regional bodies met in the documents. No staff, no personal addresses.
 */
const networkAndPartners: readonly SeedOrganization[] = (file as Omit<SeedOrganization, "country">[]).map(
  (organization) => ({ ...organization, country: null }),
);

export const organizations: readonly SeedOrganization[] = [...networkAndPartners, ...stateOrganizations];
