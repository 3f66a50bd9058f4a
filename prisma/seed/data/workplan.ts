import { sources } from "./sources";
import type { SeedWorkplan } from "./types";

/**
 * The workplan under which the talks began: discussed at the annual meeting of 18-19 October 2022, finalized in December
 * 2022. Its own document was not at hand; the priorities are those which the Network's notes name.
 */
export const workplan: SeedWorkplan = {
  slug: "2022-2024",
  title: "Workplan 2022–2024",
  startYear: 2022,
  endYear: 2024,
  source: `${sources.series}; ${sources.nutshell}`,
  priorities: [
    {
      title:
        "Actionable recommendations on strengthening cooperation on missing migrants and providing humanitarian assistance to migrants in distress",
      source: `${sources.series}; Progress Declaration, para. 76`,
    },
    {
      title: "A limited set of GCM indicators to better gauge progress in implementing the GCM",
      source: `${sources.series}; Progress Declaration, para. 70`,
    },
    { title: "Support to the second round of Regional Reviews", source: `${sources.nutshell}; ${sources.framework}` },
    {
      title: "Support to the Secretary-General’s next biennial report, due in 2024",
      source: `${sources.series}; ${sources.nutshell}`,
    },
    {
      title: "Collaboration, peer learning, engagement and linkages at the global, regional, national and local levels",
      source: `${sources.nutshell}; Progress Declaration, para. 72`,
    },
    {
      title: "Support to Member States and stakeholders in the implementation of their pledges, upon their request",
      source: `${sources.nutshell}; Progress Declaration, para. 73`,
    },
    {
      title: "Use of the Network’s guidance and tools by Member States, the UN system and stakeholders",
      source: sources.nutshell,
    },
    { title: "More coherent approaches to strategic communications and advocacy", source: sources.nutshell },
  ],
};
