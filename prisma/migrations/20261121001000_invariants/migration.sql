-- The invariants which the schema language cannot say. Each is tried by tests/integration/database-invariants.test.ts.

-- Organizations: a category only for stakeholders, a country only for States and observers.
ALTER TABLE "organization"
  ADD CONSTRAINT "organization_category_of_stakeholder" CHECK (("kind" = 'stakeholder') = ("category" IS NOT NULL)),
  ADD CONSTRAINT "organization_country_of_state" CHECK (("kind" IN ('member_state', 'observer')) = ("country" IS NOT NULL));

-- A verified focal point carries who named it: reference and date of the note, both or neither.
ALTER TABLE "membership"
  ADD CONSTRAINT "membership_note_complete" CHECK (("note_verbale_ref" IS NULL) = ("note_verbale_date" IS NULL));

-- Proposals: a reference from the first submission on; a decision has its time; a merged one names the other, never itself.
ALTER TABLE "proposal"
  ADD CONSTRAINT "proposal_reference_once_submitted"
    CHECK ("status" IN ('draft', 'withdrawn') OR ("reference" IS NOT NULL AND "submitted_at" IS NOT NULL)),
  ADD CONSTRAINT "proposal_decision_has_time" CHECK ("status" NOT IN ('approved', 'declined') OR "decided_at" IS NOT NULL),
  ADD CONSTRAINT "proposal_merged_into_other"
    CHECK (("status" = 'merged') = ("merged_into_id" IS NOT NULL) AND ("merged_into_id" IS NULL OR "merged_into_id" <> "id")),
  ADD CONSTRAINT "proposal_objective_known" CHECK ("primary_objective" BETWEEN 1 AND 23);

-- One shape of date everywhere: what the precision promises is there, and windows do not end before they start.
DO $$
DECLARE dated text;
BEGIN
  FOREACH dated IN ARRAY ARRAY['proposal_date', 'talk', 'schedule_change', 'review_milestone'] LOOP
    EXECUTE format($check$
      ALTER TABLE %1$I
        ADD CONSTRAINT %2$I CHECK (("schedule_precision" = 'minute') = ("starts_at" IS NOT NULL)),
        ADD CONSTRAINT %3$I CHECK (("schedule_precision" = 'unknown') = ("window_start" IS NULL)),
        ADD CONSTRAINT %4$I CHECK (("window_start" IS NULL) = ("window_end" IS NULL) AND "window_end" >= "window_start"),
        ADD CONSTRAINT %5$I CHECK ("ends_at" IS NULL OR ("starts_at" IS NOT NULL AND "ends_at" > "starts_at"))
    $check$, dated, dated || '_instant_of_minute', dated || '_window_unless_unknown', dated || '_window_in_order',
      dated || '_end_after_start');
  END LOOP;
END $$;

-- Talks: a scheduled or held talk has a day; seats in person only where people meet; postponing and cancelling say why.
ALTER TABLE "talk"
  ADD CONSTRAINT "talk_scheduled_has_day"
    CHECK ("status" NOT IN ('scheduled', 'held') OR "schedule_precision" IN ('minute', 'day')),
  ADD CONSTRAINT "talk_held_on" CHECK (("status" = 'held') = ("held_on" IS NOT NULL)),
  ADD CONSTRAINT "talk_reason_given" CHECK ("status" NOT IN ('postponed', 'cancelled') OR length("status_reason") > 0),
  ADD CONSTRAINT "talk_seats_fit_format"
    CHECK (("seats_in_person" IS NULL OR "format" <> 'online') AND ("seats_online" IS NULL OR "format" <> 'in_person')),
  ADD CONSTRAINT "talk_seats_not_negative" CHECK ("seats_in_person" >= 0 AND "seats_online" >= 0),
  ADD CONSTRAINT "talk_objectives_known"
    CHECK ("objectives" <@ ARRAY[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23]);
ALTER TABLE "talk_organizer" ADD CONSTRAINT "talk_organizer_named" CHECK (length("name") > 0);
CREATE UNIQUE INDEX "talk_organizer_one_lead" ON "talk_organizer" ("talk_id") WHERE "lead";

-- Concept notes: one being worked on and one published a talk; what is published was cleared by a second person.
CREATE UNIQUE INDEX "concept_note_one_open" ON "concept_note" ("talk_id") WHERE "status" IN ('draft', 'in_review');
CREATE UNIQUE INDEX "concept_note_one_published" ON "concept_note" ("talk_id") WHERE "status" = 'published';
ALTER TABLE "concept_note"
  ADD CONSTRAINT "concept_note_published_has_time" CHECK ("status" NOT IN ('published', 'superseded') OR "published_at" IS NOT NULL),
  ADD CONSTRAINT "concept_note_cleared_by_other" CHECK ("cleared_by_id" IS NULL OR "cleared_by_id" <> "author_id");
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_minutes" CHECK ("minutes" BETWEEN 1 AND 600);

-- Registrations: one live registration an address and talk; each state has its time.
CREATE UNIQUE INDEX "registration_one_live" ON "registration" ("talk_id", "email") WHERE "status" <> 'cancelled';
ALTER TABLE "registration"
  ADD CONSTRAINT "registration_state_has_time" CHECK (
    ("status" <> 'confirmed' OR "confirmed_at" IS NOT NULL) AND
    ("status" <> 'waitlisted' OR "waitlisted_at" IS NOT NULL) AND
    ("status" <> 'cancelled' OR "cancelled_at" IS NOT NULL));

-- Summary reports: due ones have no text; others do; what is published was cleared by a second person.
ALTER TABLE "summary_report"
  ADD CONSTRAINT "summary_report_text" CHECK (("status" = 'due') = ("content" IS NULL)),
  ADD CONSTRAINT "summary_report_published_has_time" CHECK (("status" = 'published') = ("published_at" IS NOT NULL)),
  ADD CONSTRAINT "summary_report_cleared_by_other" CHECK ("cleared_by_id" IS NULL OR "cleared_by_id" <> "author_id");

-- Nothing of a talk under the Chatham House Rule is recorded, and a published report of one passed the attribution check.
CREATE FUNCTION "refuse_recording_of_closed_talk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT "chatham_house" FROM "talk" WHERE "id" = NEW."talk_id") THEN
    RAISE EXCEPTION 'recording_of_closed_talk' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "recording_never_of_closed_talk" BEFORE INSERT OR UPDATE ON "recording"
  FOR EACH ROW EXECUTE FUNCTION "refuse_recording_of_closed_talk"();

CREATE FUNCTION "refuse_unchecked_report_of_closed_talk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" = 'published' AND NEW."attribution_checked_at" IS NULL
     AND (SELECT "chatham_house" FROM "talk" WHERE "id" = NEW."talk_id") THEN
    RAISE EXCEPTION 'report_of_closed_talk_unchecked' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "summary_report_of_closed_talk_checked" BEFORE INSERT OR UPDATE ON "summary_report"
  FOR EACH ROW EXECUTE FUNCTION "refuse_unchecked_report_of_closed_talk"();

-- Pledges: from submission on, the description is 300 to 3,000 characters and says form, objective or principle.
ALTER TABLE "pledge"
  ADD CONSTRAINT "pledge_description_length"
    CHECK ("status" IN ('intention', 'withdrawn') OR length("description") BETWEEN 300 AND 3000),
  ADD CONSTRAINT "pledge_submitted_has_time" CHECK ("status" IN ('intention', 'withdrawn') OR "submitted_at" IS NOT NULL),
  ADD CONSTRAINT "pledge_confirmed_by_someone"
    CHECK ("status" NOT IN ('confirmed', 'in_progress', 'fulfilled') OR (length("confirmation") > 0 AND "confirmed_at" IS NOT NULL)),
  ADD CONSTRAINT "pledge_period_in_order" CHECK ("period_end" >= "period_start");

-- Practices: never called published on the Hub without the address of the entry there.
ALTER TABLE "practice"
  ADD CONSTRAINT "practice_published_has_address" CHECK ("status" <> 'published' OR length("hub_url") > 0);

-- Follow-ups: a dropped one says why; a closed one has its time.
ALTER TABLE "follow_up"
  ADD CONSTRAINT "follow_up_dropped_has_reason" CHECK ("status" <> 'dropped' OR length("closing_note") > 0),
  ADD CONSTRAINT "follow_up_closed_has_time" CHECK (("status" = 'open') = ("closed_at" IS NULL));

-- The audit log is append-only for everyone, its owner included.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();
CREATE TRIGGER "audit_entry_never_truncated" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
