/** Scripts that belong to the page itself: its own file, and data for other programs, which is never run. */
const kept = /\ssrc="\/page\.js"|\stype="application\/ld\+json"/;
const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>/g;
/** Parts of a page that the framework would move to their place by script. None of our pages has any. */
const unfinished = /<template id="[BP]:|\$RC\(|<div hidden[^>]* id="S:/;

/**
 * A public page as a document: without the scripts with which the framework would take it over in the browser, and without
 * the second copy of all of its text that these need. Links and forms of public pages are plain HTML, so nothing is lost; the
 * page weighs half, runs at once on a slow telephone, and needs no permission for scripts in its text.
 * @param html the finished page
 * @returns null for a page that is not whole without its scripts
 */
export function plainPage(html: string): string | null {
  if (unfinished.test(html)) return null;
  return html
    .replace(script, (whole, attributes: string) => (kept.test(attributes) ? whole : ""))
    .replace(scriptPreload, "");
}
