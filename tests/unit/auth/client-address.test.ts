import { expect, test } from "vitest";
import { clientAddress } from "@/lib/auth/client-address";

test.each([
  [null, "unknown"],
  ["", "unknown"],
  ["203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::6", "2001:db8:1:2::/64"],
  ["::1", "0:0:0:0::/64"],
])("%j is counted as %s", (header, counted) => {
  expect(clientAddress(header)).toBe(counted);
});

test("what the client claims before the last hop does not count", () => {
  const claims = ["1.1.1.1", "2.2.2.2, 3.3.3.3", "unknown, ::1"];
  expect(new Set(claims.map((claim) => clientAddress(`${claim}, 203.0.113.9`)))).toEqual(new Set(["203.0.113.9"]));
});
