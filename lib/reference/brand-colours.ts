/** A colour of the portal's own look. A test holds the values and `app/globals.css` together. */
export interface BrandColour {
  /** As in `app/globals.css`. */
  name: "ink" | "link" | "action" | "accent" | "good" | "warn" | "bad";
  light: string;
  dark: string;
}

export const brandColours: readonly BrandColour[] = [
  { name: "ink", light: "#14212b", dark: "#e8eef2" },
  { name: "link", light: "#00587d", dark: "#7ccbef" },
  { name: "action", light: "#00618a", dark: "#57b6e0" },
  { name: "accent", light: "#009edb", dark: "#009edb" },
  { name: "good", light: "#175c32", dark: "#97dbae" },
  { name: "warn", light: "#6b4300", dark: "#f3cb7c" },
  { name: "bad", light: "#a31d16", dark: "#ffa79f" },
];

/** What they stand on. */
export const brandPages = { light: "#ffffff", dark: "#0d171e" } as const;
