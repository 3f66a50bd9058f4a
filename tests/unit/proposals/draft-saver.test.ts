import { expect, test } from "vitest";
import { retryAfter } from "@/components/drafts/draft-saver";

test("tries again after 5, 10, 20, 40, 80 and then every 120 seconds", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map(retryAfter)).toEqual([5, 10, 20, 40, 80, 120, 120, 120]);
});
