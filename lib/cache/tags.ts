/** What a cached page was made from. A use case names the tags it changes; the pages that carry them are made anew. */
export const tags = {
  talks: "talks",
  talk: (slug: string): string => named("talk", slug),
  reports: "reports",
  pledges: "pledges",
  pledge: (reference: string): string => named("pledge", reference),
  practices: "practices",
  practice: (slug: string): string => named("practice", slug),
  workstreams: "workstreams",
  workstream: (slug: string): string => named("workstream", slug),
  regionalReviews: "regional-reviews",
  regionalReview: (round: string, region: string): string => named("regional-review", `${round}/${region}`),
  champions: "champions",
  organizations: "organizations",
  followUps: "follow-ups",
  /** Official wording stands on every page. */
  wording: "wording",
} as const;

/** Next joins the tags of a page with commas in one header and drops a tag of more than 256 characters. */
function named(kind: string, id: string): string {
  return `${kind}:${encodeURIComponent(id)}`.slice(0, 256);
}
