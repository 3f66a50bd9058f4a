import { type APIRequestContext, type Page, request } from "@playwright/test";
import type { Account } from "./pages";

/** A form as a browser without JavaScript would send it: hidden fields and all, with something plausible in the rest. */
export interface PlainForm {
  /** What its button says. */
  button: string;
  /** The address to which it is sent. */
  target: string;
  method: string;
  entries: [string, string][];
  /** The same for the same form of another row. */
  shape: string;
}

export interface PlainPage {
  status: number;
  forms: PlainForm[];
  /** What the page says and holds, without the numbers that change with every showing and without lists to choose from. */
  text: string;
}

/** Plausible content of text fields, by name and then by type. */
export type Fill = Readonly<Record<string, string>>;

/** Requests without a browser and without following redirects, signed in as one of the people of the demo, or as nobody. */
export async function requestsAs(page: Page, baseURL: string, account: Account | null): Promise<APIRequestContext> {
  const requests = await request.newContext({ baseURL, maxRedirects: 0, extraHTTPHeaders: { origin: baseURL } });
  if (!account) return requests;
  const { forms } = await readPage(page, requests, "/en/sign-in");
  const form = forms.find(({ entries }) => entries.some(([, value]) => value === `${account}@demo.example`));
  if (!form) throw new Error(`The sign-in page does not offer ${account}`);
  const { status } = await send(requests, form);
  if (status !== 303) throw new Error(`${account} could not sign in: ${status}`);
  return requests;
}

/**
 * Fetches a page and reads its forms as a browser does.
 * @param page any page of a browser: what is read is neither shown nor run in it
 */
export async function readPage(
  page: Page,
  requests: APIRequestContext,
  path: string,
  fill: Fill = {},
): Promise<PlainPage> {
  const response = await requests.get(path);
  const read = { html: await response.text(), path, fill };
  return { status: response.status(), ...(await page.evaluate(readInBrowser, read)) };
}

/** Runs in the browser, where nothing from outside of it can be seen. */
function readInBrowser({ html, path, fill }: { html: string; path: string; fill: Fill }): Omit<PlainPage, "status"> {
  const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
  const isWritten = (name: string) => !name.startsWith("$ACTION") && name !== "submissionId";
  const plausible = (type: string) =>
    ({ date: "2027-03-12", email: "somebody@example.org", number: "2", time: "15:00", url: "https://example.org/" })[
      type
    ] ?? "Tried by the matrix";
  for (const field of main?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea") ?? []) {
    if (["hidden", "submit", "button", "radio", "checkbox", "file"].includes(field.type)) continue;
    const wanted = fill[field.name];
    if (wanted !== undefined || field.value === "") field.value = wanted ?? plausible(field.type);
  }
  for (const choice of main?.querySelectorAll("select") ?? []) {
    const wanted = [...choice.options].find(({ value }) => value === fill[choice.name]);
    const first = [...choice.options].find(({ value }) => value !== "");
    if (wanted || choice.value === "") choice.value = (wanted ?? first)?.value ?? "";
  }
  const forms = [...(main?.querySelectorAll("form") ?? [])].map((form) => {
    const boxes = [...form.querySelectorAll<HTMLInputElement>("[type=radio], [type=checkbox]")];
    for (const box of boxes) {
      const group = boxes.filter(({ name }) => name === box.name);
      const wanted = fill[box.name];
      if (wanted === undefined ? !group.some(({ checked }) => checked) : wanted === box.value) box.checked = true;
    }
    const button = form.querySelector<HTMLButtonElement>("button:not([type=button])");
    const entries = [...new FormData(form)].map(([name, value]): [string, string] => [
      name,
      typeof value === "string" ? value : "",
    ]);
    if (button?.name) entries.push([button.name, button.value]);
    const action = entries.find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1] ?? "";
    const id = /"id":"(\w+)"/.exec(action)?.[1] ?? form.getAttribute("action") ?? "";
    const names = entries.map(([name]) => name).filter(isWritten);
    const outcome = entries.find(([name]) => name === "outcome")?.[1] ?? "";
    return {
      button: button?.textContent?.trim() ?? "",
      target: form.getAttribute("action") || path,
      method: form.method,
      entries,
      shape: [id, outcome, ...new Set(names)].join(" "),
    };
  });
  const held = [...(main?.querySelectorAll<HTMLInputElement>("input[type=hidden]") ?? [])]
    .filter(({ name }) => isWritten(name))
    .map(({ name, value }) => `${name}=${value}`);
  // What a list offers depends on what else there is.
  for (const choice of main?.querySelectorAll("select") ?? []) choice.remove();
  return { forms, text: [main?.textContent ?? "", ...held].join("\n") };
}

/** What the page of an answer holds against a form, from the state that its next sending would carry. */
function faultsIn(html: string): string {
  const states = html.replaceAll("&quot;", '"').matchAll(/"status":"(?:invalid|failed)".*?"errors":\{.*?\}/g);
  return [...new Set([...states].map(([state]) => state))].join(" ");
}

/** Sends a form as it stands. @param headers such as another origin */
export async function send(
  requests: APIRequestContext,
  form: PlainForm,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; location: string; faults: string }> {
  const multipart = new FormData();
  for (const [name, value] of form.entries) multipart.append(name, value);
  const answer = await requests.post(form.target, { multipart, headers });
  return { status: answer.status(), location: answer.headers().location ?? "", faults: faultsIn(await answer.text()) };
}
