import { describe, expect, test } from "vitest";
import { nextMigrationName } from "@/lib/cli/migration-name";

const now = new Date("2026-11-21T08:09:10Z");

describe("the name of the next migration", () => {
  test("is the time in UTC and the words", () => {
    expect(nextMigrationName("Add speaker bio!", [], now)).toBe("20261121080910_add_speaker_bio");
  });

  test("sorts after every migration there is, also when a clock was ahead", () => {
    const existing = ["20261121000000_init", "20270101235959_ahead"];
    expect(nextMigrationName("next", existing, now)).toBe("20270102000000_next");
  });

  test.each(["", "  ", "!?"])("needs a word (%j)", (words) => {
    expect(nextMigrationName(words, [], now)).toBeUndefined();
  });
});
