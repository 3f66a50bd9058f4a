import { isCountryCode } from "@/lib/reference/member-states";
import { pageWording } from "@/lib/wording/page-wording";

/** Who pledges: a State by its name in the reader's language, any other organization by its own. */
export async function PledgingName({ organization }: { organization: { name: string; country: string | null } }) {
  const { name, country } = organization;
  if (country === null || !isCountryCode(country)) return <bdi>{name}</bdi>;
  return <bdi>{(await pageWording()).stateName(country)}</bdi>;
}
