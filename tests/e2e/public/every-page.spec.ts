import { expect, test } from "@playwright/test";
import { accessibilityFaults, watchFaults } from "../../support/pages";
import { locales, publicRoutes } from "./routes";

/** Each public page in each language: answers, says its language and direction, keeps one strict policy, keeps nobody out. */
for (const locale of locales) {
  test(`every public page in ${locale}`, async ({ page, request }) => {
    test.setTimeout(300_000);
    const faults = watchFaults(page);
    const found: string[] = [];
    for (const route of await publicRoutes(request)) {
      const response = await page.goto(`/${locale}/${route}`);
      const note = (fault: string) => found.push(`/${locale}/${route}: ${fault}`);
      if (response?.status() !== 200) note(`answered ${response?.status()}`);
      const policies = (await response?.headersArray())?.filter(({ name }) => /^content-security-policy$/i.test(name));
      if (policies?.length !== 1) note(`${policies?.length} content security policies`);
      if (/unsafe/.test(policies?.[0]?.value ?? "unsafe")) note("a policy that is not strict");
      const html = page.locator("html");
      if ((await html.getAttribute("lang")) !== locale) note("another language");
      if ((await html.getAttribute("dir")) !== (locale === "ar" ? "rtl" : "ltr")) note("another direction");
      if ((await page.locator("h1").count()) !== 1) note("not one heading of its own");
      for (const fault of await accessibilityFaults(page)) note(fault);
    }
    expect([...found, ...faults]).toEqual([]);
  });
}

test("no page shows the key of a message instead of its words", async ({ request }) => {
  const shown: string[] = [];
  for (const locale of locales) {
    for (const route of await publicRoutes(request)) {
      const html = await (await request.get(`/${locale}/${route}`)).text();
      const text = html.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, " ");
      const key =
        /\b(?:calendar|talk-page|library|search|reference|navigation|common|home|pages|reviews|workstreams|pledges|practices|reports|registrations|subscriptions|questions|workflow|talks)\.[a-z][A-Za-z]+(?:\.[A-Za-z_-]+)*\b/.exec(
          text,
        );
      if (key) shown.push(`/${locale}/${route}: ${key[0]}`);
    }
  }
  expect(shown).toEqual([]);
});
