import { expect, test } from "vitest";
import { isAddressWord } from "@/lib/http/address-word";

test.each(["GCM-PL-2026-0001", "missing-migrants", "2024", "a.b_c~d", "لقاء"])("%s can be an address", (text) => {
  expect(isAddressWord(text)).toBe(true);
});

test.each(["", "\u0000", "a\u0000b", "a/b", "../x", "a b", "a%00", "x".repeat(201), "\ud800", "<b>"])(
  "%j leads nowhere",
  (text) => {
    expect(isAddressWord(text)).toBe(false);
  },
);
