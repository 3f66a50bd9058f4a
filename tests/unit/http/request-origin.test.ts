import { expect, test } from "vitest";
import { isOwnOrigin } from "@/lib/http/request-origin";

test.each([
  ["http://localhost:3000", "localhost:3000", undefined, true],
  ["http://localhost:3000", "LOCALHOST:3000", undefined, true],
  ["https://talks.example.org", "web-1:3000", "https://talks.example.org/", true],
  ["https://talks.example.org", "talks.example.org", undefined, true],
  ["http://localhost:3000", "localhost:3001", undefined, false],
  ["https://talks.example.org.evil.example", "talks.example.org", "https://talks.example.org", false],
  ["http://talks.example.org", "web-1", "https://talks.example.org", false],
  ["null", "localhost:3000", undefined, false],
  ["null", null, undefined, false],
  ["", "localhost:3000", undefined, false],
  [null, "localhost:3000", "http://localhost:3000", false],
])("origin %s at host %s of site %s: %s", (origin, host, site, expected) => {
  expect(isOwnOrigin(origin, host, site)).toBe(expected);
});
