import { renderToStaticMarkup } from "react-dom/server";
import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { QrCode } from "@/components/ui/qr-code";

const address = "https://talks.test.example/ar/talks/example-naming-the-missing-on-the-atlantic-route-2026-12";

/** The dark modules that a path draws, as the matrix it was made from. */
function modulesOf(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step += 1) {
      const row = rows[Number(y)];
      if (row) row[Number(x) + step] = true;
    }
  }
  return rows;
}

describe("the QR code of an address", () => {
  const svg = renderToStaticMarkup(<QrCode text={address} label="QR code with the address of this page" />);
  const { data, size } = encode(address, { ecc: "M", border: 4 });

  test("draws exactly the modules of the code, in a quiet border of four", () => {
    const path = /<path d="([^"]+)"/.exec(svg)?.[1] ?? "";
    expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
    expect(modulesOf(path, size)).toEqual(data);
    expect(data.slice(0, 4).flat()).not.toContain(true);
  });

  test("says in words what it is, is dark on light in every colour scheme, and needs no style attribute", () => {
    expect(svg).toContain('role="img" aria-label="QR code with the address of this page"');
    expect(svg).toMatch(/<rect [^>]*fill="#ffffff"[^>]*\/?>.*<path [^>]*fill="#000000"/);
    expect(svg).not.toContain("style=");
  });

  test("weighs little", () => {
    expect(svg.length).toBeLessThan(12_000);
  });
});
