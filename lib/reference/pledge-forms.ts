/** The four forms which a pledge can take (Network note "In a Nutshell"; pledging initiative). */
export const pledgeForms = ["financial", "human_resource", "process_oriented", "policy_oriented"] as const;
