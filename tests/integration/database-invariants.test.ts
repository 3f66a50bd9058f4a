import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { locales } from "@/lib/i18n/locales";
import { asOwner, useDatabase } from "../support/database";

/**
 * Tries to break every CHECK, partial unique index and trigger of the migrations. The values go past every use case,
 * straight into the tables: what the database refuses here, no defect of the portal can store.
 */

useDatabase();

const at = "2026-11-20T09:00:00Z";
const day = "2026-11-20";
const json = "{}";

type Row = Record<string, unknown>;

/** Rows that hold, by table; each refusal below changes one of them. `ids` are rows that others point to. */
const ids = {
  author: randomUUID(),
  other: randomUUID(),
  organization: randomUUID(),
  proposal: randomUUID(),
  talk: randomUUID(),
  closedTalk: randomUUID(),
  note: randomUUID(),
  subscriber: randomUUID(),
  review: randomUUID(),
  assessment: randomUUID(),
};

/** A talk has one translation of a kind into each language: every row takes the next. */
let translated = 0;
/** An assessment has one mark a criterion: every row takes the next. */
let marked = 0;
const criteria = ["serves_priority", "clear_objective", "feasible", "inclusive", "timely"];
const someDay = { schedule_precision: "day", window_start: day, window_end: day };
const good: Record<string, () => Row> = {
  organization: () => ({ slug: randomUUID(), name: "Casa Abierta", kind: "stakeholder", category: "civil-society" }),
  membership: () => ({ person_id: ids.author, organization_id: ids.organization, kind: "focal_point" }),
  proposal: () => ({ author_id: ids.author, updated_at: at }),
  proposal_date: () => ({ proposal_id: ids.proposal, position: 1, ...someDay }),
  talk: () => ({
    slug: randomUUID(),
    title: "A talk",
    level: "global",
    format: "hybrid",
    updated_at: at,
    ...someDay,
  }),
  schedule_change: () => ({ talk_id: ids.talk, from_status: "planned", to_status: "scheduled", ...someDay }),
  review_milestone: () => ({ review_id: ids.review, kind: "review", position: 7, ...someDay }),
  talk_organizer: () => ({ talk_id: ids.talk, name: "IOM" }),
  concept_note: () => ({ talk_id: ids.talk, number: 9, content: json, updated_at: at }),
  agenda_item: () => ({ concept_note_id: ids.note, position: 1, minutes: 10, title: "Opening" }),
  registration: () => ({
    talk_id: ids.talk,
    mode: "online",
    name: "Somebody",
    email: "somebody@example.org",
    consent_text: "v1",
    consent_at: at,
    updated_at: at,
  }),
  question: () => ({ talk_id: ids.talk, body: "Who helps the families?" }),
  subscription: () => ({ subscriber_id: ids.subscriber, query: randomUUID(), locale: "en", consent_text: "v1" }),
  translation: () => ({
    talk_id: ids.talk,
    kind: "record",
    locale: locales[translated++ % locales.length],
    draft: json,
    draft_digest: "x",
    updated_at: at,
  }),
  official_wording: () => ({ list: "stateNames", key: randomUUID(), locale: "fr", text: "Tchad", updated_at: at }),
  recording: () => ({ talk_id: ids.talk, language: "en", url: "https://example.org/video" }),
  summary_report: () => ({ talk_id: ids.talk, due_on: day, updated_at: at }),
  pledge: () => ({ reference: randomUUID(), organization_id: ids.organization, title: "Open data", updated_at: at }),
  practice: () => ({ slug: randomUUID(), title: "A tracing desk", updated_at: at }),
  person: () => ({ email: `${randomUUID()}@example.org` }),
  proposal_organizer: () => ({ proposal_id: ids.proposal, position: 1, name: "UNHCR" }),
  proposal_editor: () => ({ proposal_id: ids.proposal, email: `${randomUUID()}@example.org` }),
  assessment: () => ({ proposal_id: ids.proposal, updated_at: at }),
  assessment_mark: () => ({ assessment_id: ids.assessment, criterion: criteria[marked++ % criteria.length], mark: 3 }),
  proposal_decision: () => ({
    proposal_id: ids.proposal,
    outcome: "approve",
    decided_by_id: ids.author,
    withdrawn_at: at,
  }),
  import_run: () => ({
    file_name: "calendar.csv",
    format: "csv",
    settings: json,
    row_count: 3,
    started_by_id: ids.author,
  }),
  follow_up: () => ({ talk_id: ids.talk, kind: "action", title: "Write", due_on: day, owner_id: ids.author }),
};

/** Inserts a good row with changes, as the owner of the tables, so that rights are not what refuses it. */
async function insert(table: string, changes: Row = {}): Promise<string> {
  const row: Row = { id: randomUUID(), ...good[table]?.(), ...changes };
  // One assessment a reviewer: every row has its own.
  if (table === "assessment") row.reviewer_id ??= await insert("person");
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  await asOwner(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) VALUES (${places.join(", ")})`,
    columns.map((column) => row[column]),
  );
  return String(row.id);
}

/** What PostgreSQL names as the reason of a refusal; an insert that is taken names nothing. */
async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  }
  return "taken";
}

beforeAll(async () => {
  for (const id of [ids.author, ids.other]) {
    await db.person.create({ data: { id, email: `${id}@example.org` }, select: { id: true } });
  }
  await insert("organization", { id: ids.organization });
  await insert("proposal", { id: ids.proposal });
  await db.subscriber.create({ data: { id: ids.subscriber, email: "reader@example.org", locale: "en" } });
  await insert("talk", { id: ids.talk });
  await insert("talk", { id: ids.closedTalk, chatham_house: true });
  await insert("concept_note", { id: ids.note, number: 1, status: "superseded", published_at: at });
  await insert("assessment", { id: ids.assessment });
  await db.reviewRound.create({ data: { number: 2, title: "Second", startYear: 2024, endYear: 2025 } });
  await db.regionalReview.create({ data: { id: ids.review, roundNumber: 2, region: "ece" }, select: { id: true } });
});

const submitted = { submitted_at: at, description: "x".repeat(300) };
const confirmed = { ...submitted, confirmation: "Confirmed by mission", confirmed_at: at };
const exactly = { schedule_precision: "minute", starts_at: at, time_zone: "Europe/Zurich" };

/** Table, what is changed in a row that holds, and the rule that refuses it. */
const refused: [string, Row, string][] = [
  ["organization", { category: null }, "organization_category_of_stakeholder"],
  ["organization", { kind: "un_entity" }, "organization_category_of_stakeholder"],
  ["organization", { kind: "member_state", category: null }, "organization_country_of_state"],
  ["organization", { country: "CO" }, "organization_country_of_state"],
  ["talk", { locale: "de" }, "talk_locale_known"],
  ["translation", { locale: "de" }, "translation_locale_known"],
  ["translation", { draft: null, draft_digest: null }, "translation_has_text"],
  ["translation", { draft_digest: null }, "translation_draft_has_source"],
  ["translation", { published: json, published_at: at }, "translation_published_has_source"],
  ["translation", { published: json, published_digest: "x" }, "translation_published_has_source"],
  ["official_wording", { locale: "de" }, "official_wording_locale_known"],
  ["official_wording", { text: "" }, "official_wording_text_not_empty"],
  ["official_wording", { verified: true }, "official_wording_verified_has_source"],

  ["membership", { note_verbale_ref: "NV 12" }, "membership_note_complete"],
  ["membership", { note_verbale_date: day }, "membership_note_complete"],

  ["proposal", { status: "submitted", submitted_at: at }, "proposal_reference_once_submitted"],
  ["proposal", { status: "submitted", reference: "GCM-P-1" }, "proposal_reference_once_submitted"],
  ["proposal", { status: "approved", reference: "GCM-P-2", submitted_at: at }, "proposal_decision_has_time"],
  ["proposal", { status: "declined", reference: "GCM-P-3", submitted_at: at }, "proposal_decision_has_time"],
  ["proposal", { status: "merged", reference: "GCM-P-4", submitted_at: at }, "proposal_merged_into_other"],
  ["proposal", { merged_into_id: ids.proposal }, "proposal_merged_into_other"],
  ["proposal", { status: "in_reserve", reference: "GCM-P-5", submitted_at: at }, "proposal_decision_has_time"],
  ["proposal", { primary_objective: 24 }, "proposal_objective_known"],
  ["proposal", { primary_objective: 0 }, "proposal_objective_known"],

  ["proposal_organizer", { status: "invited", invited_at: at }, "proposal_organizer_invited_by_mail"],
  ["proposal_organizer", { status: "invited", contact_email: "a@example.org" }, "proposal_organizer_invited_by_mail"],
  ["proposal_organizer", { status: "accepted" }, "proposal_organizer_answer_has_time"],
  ["proposal_organizer", { status: "declined" }, "proposal_organizer_answer_has_time"],
  ["proposal_editor", { accepted_at: at }, "proposal_editor_accepted_by_person"],
  ["proposal_editor", { person_id: ids.author }, "proposal_editor_accepted_by_person"],
  ["proposal_editor", { person_id: ids.author, accepted_at: at, declined_at: at }, "proposal_editor_answers_once"],
  ["assessment", { status: "handed_in", handed_in_at: at }, "assessment_handed_in_whole"],
  ["assessment", { status: "handed_in", advice: "approve" }, "assessment_handed_in_whole"],
  ["assessment", { handed_in_at: at }, "assessment_handed_in_whole"],
  ["assessment", { status: "recused" }, "assessment_conflict_named"],
  ["assessment_mark", { mark: 0 }, "assessment_mark_in_range"],
  ["assessment_mark", { mark: 5 }, "assessment_mark_in_range"],
  ["proposal_decision", { outcome: "merge" }, "proposal_decision_merges_into_other"],
  ["proposal_decision", { merge_into_id: ids.proposal }, "proposal_decision_merges_into_other"],
  ["proposal_decision", { outcome: "merge", merge_into_id: ids.proposal }, "proposal_decision_merges_into_other"],
  ["proposal_decision", { announced_at: at }, "proposal_decision_ends_once"],
  ["proposal_decision", { outcome: "decline" }, "proposal_decision_needs_reason"],
  ["proposal_decision", { outcome: "reserve" }, "proposal_decision_needs_reason"],
  ["import_run", { done_rows: 4 }, "import_run_progress"],
  ["import_run", { done_rows: -1 }, "import_run_progress"],
  ["import_run", { status: "undone" }, "import_run_undone_has_time"],
  ["import_run", { undone_at: at }, "import_run_undone_has_time"],
  ["person", { id: ids.review, merged_into_id: ids.review }, "person_merged_into_other"],
  ["organization", { id: ids.review, merged_into_id: ids.review }, "organization_merged_into_other"],

  ...["proposal_date", "talk", "schedule_change", "review_milestone"].flatMap((table): [string, Row, string][] => [
    [table, { schedule_precision: "minute" }, `${table}_instant_of_minute`],
    [table, { starts_at: at }, `${table}_instant_of_minute`],
    [table, { window_start: null, window_end: null }, `${table}_window_unless_unknown`],
    [table, { schedule_precision: "unknown" }, `${table}_window_unless_unknown`],
    [table, { window_end: null }, `${table}_window_in_order`],
    [table, { window_end: "2026-11-19" }, `${table}_window_in_order`],
    [table, { ...exactly, ends_at: at }, `${table}_end_after_start`],
    [table, { ...exactly, ends_at: "2026-11-20T08:00:00Z" }, `${table}_end_after_start`],
    [table, { ends_at: at }, `${table}_end_after_start`],
  ]),

  ["talk", { status: "scheduled", schedule_precision: "month" }, "talk_scheduled_has_day"],
  ["talk", { status: "held", held_on: day, schedule_precision: "week" }, "talk_scheduled_has_day"],
  ["talk", { status: "held" }, "talk_held_on"],
  ["talk", { status: "scheduled", held_on: day }, "talk_held_on"],
  ["talk", { status: "postponed", status_reason: "" }, "talk_reason_given"],
  ["talk", { status: "cancelled", status_reason: null }, "talk_reason_given"],
  ["talk", { format: "online", seats_in_person: 5 }, "talk_seats_fit_format"],
  ["talk", { format: "in_person", seats_online: 5 }, "talk_seats_fit_format"],
  ["talk", { seats_in_person: -1 }, "talk_seats_not_negative"],
  ["talk", { seats_online: -1 }, "talk_seats_not_negative"],
  ["talk", { objectives: [8, 24] }, "talk_objectives_known"],
  ["talk_organizer", { name: "" }, "talk_organizer_named"],

  ["concept_note", { status: "published" }, "concept_note_published_has_time"],
  ["concept_note", { status: "superseded" }, "concept_note_published_has_time"],
  ["concept_note", { author_id: ids.author, cleared_by_id: ids.author }, "concept_note_cleared_by_other"],
  ["agenda_item", { minutes: 0 }, "agenda_item_minutes"],
  ["agenda_item", { minutes: 601 }, "agenda_item_minutes"],

  ["registration", { status: "confirmed" }, "registration_state_has_time"],
  ["registration", { status: "waitlisted" }, "registration_state_has_time"],
  ["registration", { status: "cancelled" }, "registration_state_has_time"],

  ["question", { status: "answered", decided_at: at }, "question_answered_has_answer"],
  ["question", { status: "chosen" }, "question_decision_has_time"],
  ["question", { decided_at: at }, "question_decision_has_time"],
  ["subscription", { talk_id: ids.talk, query: "level=global" }, "subscription_talk_or_filter"],

  ["summary_report", { content: json }, "summary_report_text"],
  ["summary_report", { status: "draft" }, "summary_report_text"],
  ["summary_report", { status: "published", content: json }, "summary_report_published_has_time"],
  ["summary_report", { published_at: at }, "summary_report_published_has_time"],
  [
    "summary_report",
    { status: "in_review", content: json, author_id: ids.author, cleared_by_id: ids.author },
    "summary_report_cleared_by_other",
  ],
  [
    "summary_report",
    { talk_id: ids.closedTalk, status: "published", content: json, published_at: at },
    "report_of_closed_talk_unchecked",
  ],
  ["recording", { talk_id: ids.closedTalk }, "recording_of_closed_talk"],

  ["pledge", { status: "submitted", submitted_at: at, description: "x".repeat(299) }, "pledge_description_length"],
  ["pledge", { status: "submitted", submitted_at: at, description: "x".repeat(3001) }, "pledge_description_length"],
  ["pledge", { ...submitted, status: "submitted", submitted_at: null }, "pledge_submitted_has_time"],
  ["pledge", { ...submitted, status: "confirmed", confirmed_at: at }, "pledge_confirmed_by_someone"],
  ["pledge", { ...confirmed, status: "in_progress", confirmed_at: null }, "pledge_confirmed_by_someone"],
  ["pledge", { ...confirmed, status: "fulfilled", confirmation: "" }, "pledge_confirmed_by_someone"],
  ["pledge", { period_start: day, period_end: "2026-11-19" }, "pledge_period_in_order"],
  ["practice", { status: "published", hub_url: "" }, "practice_published_has_address"],
  ["practice", { status: "published", hub_url: null }, "practice_published_has_address"],
  ["follow_up", { status: "dropped", closed_at: at }, "follow_up_dropped_has_reason"],
  ["follow_up", { status: "done" }, "follow_up_closed_has_time"],
  ["follow_up", { closed_at: at }, "follow_up_closed_has_time"],
];

describe("the database refuses", () => {
  test.each(refused)("%s with %o", async (table, changes, rule) => {
    expect(await refusal(insert(table, changes))).toBe(rule);
  });
});

/** A row that is there once, the one that would be its double, and the index that refuses it. */
const doubles: [string, string, Row, Row, string][] = [
  ["one leading organizer", "talk_organizer", { lead: true }, { lead: true, name: "UNHCR" }, "talk_organizer_one_lead"],
  [
    "one note being worked on",
    "concept_note",
    { number: 20 },
    { number: 21, status: "in_review" },
    "concept_note_one_open",
  ],
  [
    "one published note",
    "concept_note",
    { number: 30, status: "published", published_at: at },
    { number: 31, status: "published", published_at: at },
    "concept_note_one_published",
  ],
  ["one live registration an address", "registration", {}, { email: "SOMEBODY@example.org" }, "registration_one_live"],
  ["one subscription to a talk", "subscription", { query: "" }, { query: "" }, "subscription_one_a_talk"],
  [
    "one subscription to a filter",
    "subscription",
    { talk_id: null, query: "level=global" },
    { talk_id: null, query: "level=global" },
    "subscription_one_a_filter",
  ],
  ["one report", "summary_report", {}, {}, "summary_report_talk_id_key"],
  [
    "one open decision a proposal",
    "proposal_decision",
    { withdrawn_at: null },
    { withdrawn_at: null },
    "proposal_decision_one_open",
  ],
  ["one import that writes", "import_run", { status: "running" }, { status: "running" }, "import_run_one_running"],
  ["one address of a talk", "talk", { slug: "same" }, { slug: "same" }, "talk_slug_key"],
];

describe("there is at most", () => {
  test.each(doubles)("%s", async (_name, table, first, second, rule) => {
    const isOfTalk = !["talk", "proposal_decision", "import_run"].includes(table);
    const talk = isOfTalk ? { talk_id: await insert("talk") } : {};
    await insert(table, { ...talk, ...first });
    expect(await refusal(insert(table, { ...talk, ...second }))).toBe(rule);
  });

  test("one live registration, but as many cancelled ones as were made", async () => {
    const talk_id = await insert("talk");
    await insert("registration", { talk_id, status: "cancelled", cancelled_at: at });
    await insert("registration", { talk_id, status: "cancelled", cancelled_at: at });
    expect(await refusal(insert("registration", { talk_id }))).toBe("taken");
  });
});

describe("the database takes", () => {
  test.each(Object.keys(good))("a %s that holds", async (table) => {
    expect(await refusal(insert(table, table === "summary_report" ? { talk_id: await insert("talk") } : {}))).toBe(
      "taken",
    );
  });

  test("a date of every precision", async () => {
    for (const schedule_precision of ["day", "options", "week", "month", "quarter", "year"]) {
      expect(await refusal(insert("talk", { schedule_precision }))).toBe("taken");
    }
    const unknown = { schedule_precision: "unknown", window_start: null, window_end: null };
    expect(await refusal(insert("talk", unknown))).toBe("taken");
    expect(await refusal(insert("talk", { ...exactly, ends_at: "2026-11-20T10:30:00Z" }))).toBe("taken");
  });

  test("the report of a closed talk once it was checked", async () => {
    const talk_id = await insert("talk", { chatham_house: true });
    const report = { talk_id, status: "published", content: json, published_at: at, attribution_checked_at: at };
    expect(await refusal(insert("summary_report", report))).toBe("taken");
  });
});

describe("what was open stays refused when it changes", () => {
  test("a report of a closed talk is not published by an update either", async () => {
    const talk_id = await insert("talk", { chatham_house: true });
    const id = await insert("summary_report", { talk_id, status: "in_review", content: json });
    const publish = asOwner(`UPDATE summary_report SET status = 'published', published_at = now() WHERE id = $1`, [id]);
    expect(await refusal(publish)).toBe("report_of_closed_talk_unchecked");
  });

  test("a recording does not move to a closed talk", async () => {
    const id = await insert("recording", { talk_id: await insert("talk") });
    const move = asOwner(`UPDATE recording SET talk_id = $1 WHERE id = $2`, [ids.closedTalk, id]);
    expect(await refusal(move)).toBe("recording_of_closed_talk");
  });
});

describe("the audit log", () => {
  const entry = { actingRole: "system", requestId: "test", action: "talk.open", subjectType: "talk" };

  test.each([
    ["changed", `UPDATE audit_entry SET reason = 'other'`],
    ["deleted", `DELETE FROM audit_entry`],
    ["emptied", `TRUNCATE audit_entry`],
  ])("cannot be %s, even by its owner", async (_name, sql) => {
    await db.auditEntry.create({ data: { ...entry, subjectId: ids.talk }, select: { id: true } });
    expect(await refusal(asOwner(sql))).toBe("the audit log is append-only");
    expect(await db.auditEntry.count({ where: { reason: "other" } })).toBe(0);
    expect(await db.auditEntry.count()).toBeGreaterThan(0);
  });
});

describe("this file", () => {
  test("tries every rule that the migrations write", async () => {
    const rules = await asOwner<{ name: string }>(`
      SELECT conname AS name FROM pg_constraint
        WHERE contype = 'c' AND connamespace = 'public'::regnamespace
      UNION SELECT indexrelid::regclass::text FROM pg_index
        WHERE indpred IS NOT NULL AND indrelid::regclass::text IN
          (SELECT tablename FROM pg_tables WHERE schemaname = 'public')
      UNION SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
        WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace`);
    const tried = new Set([...refused.map(([, , rule]) => rule), ...doubles.map(([, , , , rule]) => rule)]);
    const byMessage = new Map([
      ["recording_never_of_closed_talk", "recording_of_closed_talk"],
      ["summary_report_of_closed_talk_checked", "report_of_closed_talk_unchecked"],
    ]);
    const ofTheLog = ["audit_entry_append_only", "audit_entry_never_truncated"];
    // Triggers and indexes of the search, the calendar and clashes refuse nothing: they note changes, and keep an order.
    const refusesNothing =
      /^(search_(inserted|updated|deleted|name_changed|talk_narrowed)|talk_listed_(coming|past|by_day|by_window)|proposal_(date_by_window|title_alike))$/;
    const names = rules.map(({ name }) => name.replaceAll('"', ""));
    expect(names.length).toBeGreaterThan(40);
    const untried = names.filter((name) => !tried.has(byMessage.get(name) ?? name) && !ofTheLog.includes(name));
    expect(untried.filter((name) => !refusesNothing.test(name))).toEqual([]);
  });
});
