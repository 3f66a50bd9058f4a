/**
 * The little that public pages do in the browser, beside what HTML does by itself. A file of its own and no part of the
 * framework: cached pages are served without the framework's scripts (lib/cache/plain-page.ts).
 */

/**
 * The hours of a talk on the reader's own clock: `<reader-time data-start data-end data-zone data-locale data-sentence>`.
 * Known in the browser only; it stays empty where the reader's clock shows the same.
 */
class ReaderTime extends HTMLElement {
  connectedCallback() {
    const { start = "", end, zone = "", locale = "en", sentence = "{time}" } = this.dataset;
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const from = new Date(start);
    if (!own || Number.isNaN(from.getTime()) || clock(from, own, locale) === clock(from, zone, locale)) return;
    const format = new Intl.DateTimeFormat(tagOf(locale), {
      dateStyle: "medium",
      timeStyle: "short",
      hourCycle: "h23",
    });
    const hours = end ? format.formatRange(from, new Date(end)) : format.format(from);
    const line = document.createElement("span");
    line.textContent = sentence.replace("{time}", `${hours} (${own})`);
    // Out of the sight of React, which compares the rest of the page with what it would write itself.
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.replaceChildren(line);
  }
}

/** English dates as the Organization writes them; Arabic ones with the digits of its pages. */
function tagOf(locale) {
  return { en: "en-GB", ar: "ar-u-nu-latn" }[locale] ?? locale;
}

/** What a clock in the zone shows; nothing for a zone that this browser does not know. */
function clock(instant, timeZone, locale) {
  try {
    return instant.toLocaleString(tagOf(locale), { timeZone, dateStyle: "short", timeStyle: "short" });
  } catch {
    return "";
  }
}

const placeKey = "gcm-talks-place";

/**
 * A filter is an ordinary form that asks for an address, and the answer a new page. The reader comes back to where they
 * were: as far down, with the filters open as they had them.
 */
function keepPlace() {
  const forms = document.querySelectorAll("details > form[method=get]");
  const panel = forms[0]?.parentElement;
  if (!panel) return;
  const place = JSON.parse(sessionStorage.getItem(placeKey) ?? "null");
  sessionStorage.removeItem(placeKey);
  if (place?.path === location.pathname) {
    panel.open = place.open;
    scrollTo({ top: place.top, behavior: "instant" });
  }
  for (const form of forms) {
    form.addEventListener("submit", () => {
      sessionStorage.setItem(placeKey, JSON.stringify({ path: location.pathname, top: scrollY, open: panel.open }));
    });
  }
}

customElements.define("reader-time", ReaderTime);
keepPlace();
