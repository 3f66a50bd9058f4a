import { expect, test } from "vitest";
import { trafficLight } from "@/lib/pledges/traffic-light";

const now = new Date("2026-11-21T00:00:00Z");

test.each([
  ["2026-11-20", "green"],
  ["2025-11-21", "green"],
  ["2025-11-20", "yellow"],
  ["2024-11-21", "yellow"],
  ["2024-11-20", "red"],
])("the last word of %s is %s", (day, light) => {
  expect(trafficLight("in_progress", new Date(`${day}T00:00:00Z`), now)).toBe(light);
});

test.each(["fulfilled", "withdrawn"])("a %s pledge asks for nothing", (status) => {
  expect(trafficLight(status, new Date("2020-01-01T00:00:00Z"), now)).toBe("done");
});
