import { describe, expect, test } from "vitest";
import { signToken } from "@/lib/auth/signed-link";
import { expiryOf, invitationState, maskedAddress } from "@/lib/invitations/state";
import { invitationToken, readInvitationToken } from "@/lib/invitations/token";
import { proposalStates } from "@/lib/proposals/workflow";

const invitedAt = new Date("2026-11-01T09:00:00Z");
const now = new Date("2026-11-21T09:00:00Z");
const facts = { acceptedAt: null, declinedAt: null, removed: false, invitedAt, proposalStatus: "draft" as const };

describe("where an invitation stands", () => {
  test("open for 30 days, and not a second longer", () => {
    const end = expiryOf(invitedAt);
    expect(end.toISOString()).toBe("2026-12-01T09:00:00.000Z");
    expect(invitationState(facts, new Date(end.getTime() - 1000))).toBe("open");
    expect(invitationState(facts, end)).toBe("expired");
  });

  test("an answer counts whatever comes later; what was taken back counts before the answer", () => {
    const late = new Date("2028-01-01T00:00:00Z");
    expect(invitationState({ ...facts, acceptedAt: now, proposalStatus: "approved" }, late)).toBe("accepted");
    expect(invitationState({ ...facts, declinedAt: now }, late)).toBe("declined");
    expect(invitationState({ ...facts, acceptedAt: now, removed: true }, now)).toBe("removed");
  });

  test("nobody joins what is decided, withdrawn or merged", () => {
    const open = proposalStates.filter(
      (proposalStatus) => invitationState({ ...facts, proposalStatus }, now) === "open",
    );
    expect(open).toEqual(["draft", "submitted", "changes_requested", "in_reserve"]);
  });
});

test("a masked address tells its owner and nobody else", () => {
  expect(maskedAddress("amal.example@mission.example.org")).toBe("a…@m….org");
});

describe("the token of an invitation", () => {
  const ref = { kind: "organizer", id: "0199a0e2-0000-7000-8000-000000000001" } as const;

  test("names its invitation, for ever", () => {
    expect(readInvitationToken(invitationToken(ref), new Date("2099-01-01T00:00:00Z"))).toEqual(ref);
  });

  test("another kind, another id and another purpose are none", () => {
    const token = invitationToken(ref);
    for (const forged of [
      token.replace("organizer", "editor"),
      token.replace("0001", "0002"),
      signToken("registration-cancel", `organizer_${ref.id}`),
      signToken("proposal-invitation", "organizer_1"),
      signToken("proposal-invitation", ref.id),
      "",
      undefined,
    ]) {
      expect(readInvitationToken(forged, now)).toBeNull();
    }
  });
});
