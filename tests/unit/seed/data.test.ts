import { describe, expect, test } from "vitest";
import { agendaSchema } from "@/lib/agendas/schema";
import { noteContentSchema } from "@/lib/concept-notes/schema";
import { isLocale } from "@/lib/i18n/locales";
import { isObjective } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { stakeholderCategories } from "@/lib/reference/stakeholder-categories";
import { isGcmTalk } from "@/lib/reference/talk-terms";
import { checkDateValue } from "@/lib/time/check-date-value";
import { type DateColumns, fromColumns } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { forums } from "@/prisma/seed/data/forums";
import { introductoryTalk } from "@/prisma/seed/data/introductory-talk";
import { organizations } from "@/prisma/seed/data/organizations";
import { announcedConsultations, regionalReviews } from "@/prisma/seed/data/regional-reviews";
import { realTalks } from "@/prisma/seed/data/talks";
import { workplan } from "@/prisma/seed/data/workplan";
import { workstreams } from "@/prisma/seed/data/workstreams";

const organizationSlugs = new Set(organizations.map((organization) => organization.slug));
const inWords = (schedule: DateColumns): string => formatDateValue(fromColumns(schedule), "en");

describe("organizations", () => {
  test("have a slug each, a category only as stakeholders, a country only as States", () => {
    expect(organizationSlugs.size).toBe(organizations.length);
    for (const { slug, kind, category, country } of organizations) {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(category !== null, slug).toBe(kind === "stakeholder");
      expect(country !== null, slug).toBe(kind === "member_state" || kind === "observer");
      if (category) expect(stakeholderCategories, slug).toContain(category);
    }
  });

  test("are 195 States and 37 members of the Network; eight sit in the Executive Committee, the seat of WHO is not known", () => {
    expect(organizations.filter((organization) => organization.country !== null)).toHaveLength(195);
    const members = organizations.filter((organization) => organization.network.member);
    expect(members).toHaveLength(37);
    expect(members.filter((member) => member.network.executiveCommittee)).toHaveLength(8);
    expect(members.filter((member) => member.network.executiveCommittee === null).map((it) => it.slug)).toEqual([
      "who",
    ]);
  });

  test("name no person and no personal mailbox", () => {
    expect(JSON.stringify(organizations)).not.toContain("@");
  });
});

describe("real talks", () => {
  test("are 14 GCM Talks and two consultations, each under its own slug", () => {
    expect(realTalks).toHaveLength(16);
    expect(realTalks.filter((talk) => isGcmTalk(talk.kind))).toHaveLength(14);
    expect(new Set(realTalks.map((talk) => talk.slug)).size).toBe(16);
  });

  test("have a day, at least, and a valid schedule that the database takes", () => {
    for (const { slug, schedule } of realTalks) {
      expect(checkDateValue(fromColumns(schedule)), slug).toEqual([]);
      expect(["minute", "day"], slug).toContain(schedule.schedulePrecision);
    }
  });

  test("have the lengths that the pages show: six of 90 minutes, one of 105, three of 150, one of 180", () => {
    const minutes = realTalks.flatMap(({ schedule: { startsAt, endsAt } }) =>
      startsAt && endsAt ? [(endsAt.getTime() - startsAt.getTime()) / 60_000] : [],
    );
    expect(minutes.sort((a, b) => a - b)).toEqual([90, 90, 90, 90, 90, 90, 105, 150, 150, 150, 180]);
  });

  test("in summer are at the clock of Geneva", () => {
    const smuggling = realTalks.find((talk) => talk.slug.includes("smuggling"));
    expect(smuggling && inWords(smuggling.schedule)).toBe("22 June 2023, 15:00–16:30 (UTC+2, Europe/Zurich)");
  });

  test("point at organizations and workstreams that are there, with at most one leader", () => {
    const workstreamSlugs = workstreams.map((workstream) => workstream.slug);
    for (const talk of realTalks) {
      for (const organizer of talk.organizers)
        expect(organizationSlugs, organizer.name).toContain(organizer.organization);
      expect(talk.organizers.filter((organizer) => organizer.lead).length, talk.slug).toBeLessThanOrEqual(1);
      if (talk.workstream !== null) expect(workstreamSlugs, talk.slug).toContain(talk.workstream);
      expect(talk.objectives.every(isObjective), talk.slug).toBe(true);
      expect(talk.languages.every(isLocale), talk.slug).toBe(true);
      expect(talk.level === "regional", talk.slug).toBe(talk.regions.length > 0);
      if (talk.primaryObjective !== null) expect(talk.objectives).toContain(talk.primaryObjective);
    }
  });

  test("say what no source confirmed: what is empty is named as unverified", () => {
    for (const talk of realTalks) {
      if (talk.organizers.length === 0) expect(talk.unverifiedFields, talk.slug).toContain("organizers");
      if (talk.languages.length === 0) expect(talk.unverifiedFields, talk.slug).toContain("languages");
      expect(talk.source, talk.slug).not.toBe("");
      expect(talk.sourceUrl, talk.slug).toMatch(/^https:\/\//);
    }
  });

  test("for Member States only are under the Chatham House Rule, without a venue or number of participants", () => {
    const closed = realTalks.filter((talk) => talk.audience === "member_states");
    expect(closed).toHaveLength(2);
    expect(closed.every((talk) => talk.chathamHouse && talk.venue === "" && talk.participants === "")).toBe(true);
  });
});

describe("workplan and workstreams", () => {
  test("of 2022 to 2024, with co-leads that are there", () => {
    expect([workplan.startYear, workplan.endYear]).toEqual([2022, 2024]);
    expect(new Set(workplan.priorities.map((priority) => priority.title)).size).toBe(workplan.priorities.length);
    expect(new Set(workstreams.map((workstream) => workstream.slug)).size).toBe(14);
    for (const { slug, coLeads, objectives } of workstreams) {
      for (const coLead of coLeads) expect(organizationSlugs, slug).toContain(coLead.organization);
      expect(objectives.every(isObjective), slug).toBe(true);
    }
  });

  test("keep apart the co-leads that no source confirmed", () => {
    const unsure = workstreams.filter((it) => it.coLeads.some((coLead) => coLead.unverified)).map((it) => it.slug);
    expect(unsure).toEqual(["gcm-indicators", "smuggling-trafficking", "health", "remittances-diaspora"]);
    expect(workstreams.filter((it) => it.unverified).map((it) => it.slug)).toEqual([
      "discrimination",
      "return-legal-identity",
    ]);
  });
});

describe("the second round of Regional Reviews", () => {
  const history = (region: string, kind: string) =>
    regionalReviews
      .find((review) => review.region === region)
      ?.milestones.filter((milestone) => milestone.kind === kind && milestone.position === 0)
      .map((milestone) => inWords(milestone.schedule));

  test("covers the five regions, each milestone once as planned and once as it came", () => {
    expect(regionalReviews.map((review) => review.region).sort()).toEqual([...regionIds].sort());
    for (const { region, milestones } of regionalReviews) {
      const keys = milestones.map(({ kind, position, planned }) => `${kind} ${position} ${planned}`);
      expect(new Set(keys).size, region).toBe(keys.length);
      for (const milestone of milestones) {
        expect(checkDateValue(fromColumns(milestone.schedule)), region).toEqual([]);
        expect(milestone.source, region).not.toBe("");
      }
    }
  });

  test("keeps the words of the roadmap", () => {
    const words = regionalReviews
      .flatMap((review) => review.milestones)
      .filter((milestone) => milestone.planned)
      .map((milestone) => milestone.schedule.scheduleWords);
    expect(words).toEqual([
      ...["8 November 2023 (TBD)", "8 or 11 March (TBD)", "11 March (Geneva)"],
      ...["March", "May", "May"],
      ...["April", "June", "June"],
      ...["September", "Week of 3 November", "Week of 3 November"],
      ...["Late 2024", "2025", "2025"],
    ]);
  });

  test("shows how dates moved", () => {
    expect(history("arab", "review")).toEqual(["June 2024", "3–4 July 2024"]);
    expect(history("africa", "review")).toEqual(["May 2024", "9–10 October 2024"]);
    expect(history("lac", "review")).toEqual(["week of 3 November 2024", "19–20 March 2025"]);
    expect(history("lac", "pre_consultation")).toEqual(["September 2024", "February 2025"]);
    expect(history("asia-pacific", "review")).toEqual(["2025", "4–6 February 2025"]);
    expect(history("asia-pacific", "pre_consultation")).toEqual(["late 2024"]);
    expect(history("ece", "review")).toEqual(["11 March 2024", "11 March 2024, 10:00–18:00 (UTC+1, Europe/Zurich)"]);
    expect(history("ece", "stakeholder_consultation")).toEqual([
      "8 or 11 March 2024 (to be confirmed)",
      "11 March 2024, 08:30–10:00 (UTC+1, Europe/Zurich)",
    ]);
    expect(announcedConsultations.map(({ schedule }) => inWords(schedule))).toEqual([
      "31 October 2023",
      "1 November 2023",
    ]);
  });
});

describe("forums", () => {
  test("say of the Forum of 2026 only what the documents say", () => {
    expect(forums.map(({ schedule }) => inWords(schedule))).toEqual(["17–20 May 2022", "5 December 2024", "2026"]);
    expect(forums.at(-1)?.unverifiedFields).toEqual(["schedule"]);
  });
});

describe("the introductory talk on missing migrants", () => {
  const { content, agenda, talk, objectivesAsNamed } = introductoryTalk;

  test("is a concept note and an agenda as the portal stores them", () => {
    expect(noteContentSchema.parse(content)).toEqual(content);
    expect(agendaSchema.parse(agenda)).toEqual(agenda);
    expect(agenda.map((item) => item.minutes)).toEqual([10, 10, 15, 50, 5]);
  });

  test("is whole: a threefold objective, five questions, three groups, eight objectives, a footnote that is called", () => {
    expect(content.purpose.parts).toHaveLength(3);
    expect(content.questions.items).toHaveLength(5);
    expect(content.participants.map((group) => group.entries.length)).toEqual([3, 4, 0]);
    expect(content.participants[0]?.entries[1]?.entries).toHaveLength(6);
    expect(content.objectives.map((objective) => objective.number)).toEqual(
      [...objectivesAsNamed].sort((a, b) => a - b),
    );
    expect(content.objectives.every((objective) => objective.reason !== "")).toBe(true);
    expect(content.background[0]).toContain("[1]");
    expect(content.footnotes).toHaveLength(1);
  });

  test("belongs to its talk", () => {
    const record = realTalks.find((it) => it.slug === talk);
    expect(record?.objectives).toEqual(content.objectives.map((objective) => objective.number));
    expect(record?.languages).toEqual(content.languages);
    expect(record && inWords(record.schedule)).toBe("23 March 2023, 15:00–16:30 (UTC+1, Europe/Zurich)");
  });
});
