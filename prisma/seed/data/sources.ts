/** Names of the documents from which the data of the demo was transcribed. */
export const sources = {
  series: "Concept note of the GCM Talks (UN Network on Migration, June 2023)",
  framework: "Framework on the preparation and organization of the Regional Reviews (UN Network on Migration, 2023)",
  nutshell: "In a Nutshell: UN Network on Migration Support (April 2023)",
  roadmap: "Roadmap: Stakeholder Engagement in Regional Review processes (UN Network on Migration, 27 September 2023)",
  introductoryTalk: "Concept note of the introductory GCM Talk on missing migrants (23 March 2023)",
  talksPage: "Network page “GCM Talks”, as of mid-2023",
  upcomingPage: "Network page “GCM Talks”, as of mid-2023, where it is announced",
  calendar: "Network page “Calendar of Events for 2024”",
} as const;
