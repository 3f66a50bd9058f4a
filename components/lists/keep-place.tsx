"use client";

import { useEffect } from "react";

/** Where a reader was when they narrowed a list. */
interface Place {
  path: string;
  top: number;
  /** Whether the filters were open. */
  open: boolean;
}

const key = "gcm-talks-place";

/**
 * A filter is an ordinary form that asks for an address, and the answer a new page. With JavaScript the reader comes back to
 * where they were: as far down, with the filters open as they had them.
 */
export function KeepPlace() {
  useEffect(() => {
    const forms = [...document.querySelectorAll<HTMLFormElement>("details > form[method=get]")];
    const panel = forms[0]?.parentElement as HTMLDetailsElement | null | undefined;
    const place = takePlace();
    if (place && panel) {
      panel.open = place.open;
      scrollTo({ top: place.top, behavior: "instant" });
    }
    const remember = () => {
      const here: Place = { path: location.pathname, top: scrollY, open: panel?.open ?? false };
      sessionStorage.setItem(key, JSON.stringify(here));
    };
    for (const form of forms) form.addEventListener("submit", remember);
    return () => {
      for (const form of forms) form.removeEventListener("submit", remember);
    };
  }, []);
  return null;
}

/** The place kept for this list, once. */
function takePlace(): Place | null {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  const place = kept === null ? null : (JSON.parse(kept) as Place);
  return place?.path === location.pathname ? place : null;
}
