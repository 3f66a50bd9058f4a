import { expect, test } from "vitest";
import { formatFileSize, formatList, formatNumber } from "@/lib/i18n/format";

test("numbers have the separators of the language, and Arabic the digits 0–9", () => {
  expect(formatNumber("en", 12345.5)).toBe("12,345.5");
  expect(formatNumber("es", 12345.5)).toBe("12.345,5");
  expect(formatNumber("fr", 12345).replace(/\s/g, " ")).toBe("12 345");
  expect(formatNumber("ar", 2026, { useGrouping: false })).toBe("2026");
});

test("lists and sizes read as people write them", () => {
  expect(formatList("en", ["Chad", "Mali", "Niger"])).toBe("Chad, Mali and Niger");
  expect(formatList("fr", ["Mali", "Niger"])).toBe("Mali et Niger");
  expect(formatFileSize("en", 2_400_000)).toBe("2.4 MB");
  expect(formatFileSize("en", 999)).toBe("999 bytes");
});
