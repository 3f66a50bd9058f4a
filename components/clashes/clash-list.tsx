import { getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import { InLanguage } from "@/components/ui/in-language";
import { Tag } from "@/components/ui/tag";
import type { Clash } from "@/lib/clashes/compare";
import type { Engagement } from "@/lib/clashes/engagement";
import type { Locale } from "@/lib/i18n/locales";
import { regionIds } from "@/lib/reference/regions";

/** More than these nobody reads; the weightiest come first. */
const mostShown = 8;

/** What clashes, each with when and why in words, and how many more there are. */
export async function ClashList({ clashes, locale }: { clashes: readonly Clash[]; locale: Locale }) {
  const t = await getTranslations("clashes");
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const rest = clashes.length - mostShown;
  return (
    <>
      <ul className="space-y-3">
        {clashes.slice(0, mostShown).map((clash) => (
          <li key={`${clash.with.kind}/${clash.with.id}`}>
            <p className="wrap-anywhere">
              <Tag tone={clash.strong ? "warn" : "neutral"}>{t(clash.strong ? "strong" : "weak")}</Tag>{" "}
              <EngagementLink engagement={clash.with} locale={locale} />
            </p>
            <p className="text-sm text-muted">
              <DateValueText value={clash.with.date} />
              {": "}
              {list.format([t(`time.${clash.time}`), ...clash.reasons.map((reason) => t(`reasons.${reason}`))])}
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mt-3 text-muted">{t("more", { count: rest })}</p>}
    </>
  );
}

/** A talk, a proposal or a step of a review by its name, with the way there. */
export async function EngagementLink({ engagement, locale }: { engagement: Engagement; locale: Locale }) {
  const [t, reviews, reference] = await Promise.all([
    getTranslations("clashes"),
    getTranslations("reviews.milestone"),
    getTranslations("reference.regions"),
  ]);
  const { kind, title, lang, path, regions } = engagement;
  const region = regionIds.find((one) => one === regions[0]);
  const name =
    kind === "review" && region ? (
      t("review", { step: reviews(title), region: reference(region) })
    ) : (
      <InLanguage text={title} lang={lang as Locale} page={locale} />
    );
  return (
    <>
      {t(`kinds.${kind}`)}
      {": "}
      {path ? <a href={`/${locale}${path}`}>{name}</a> : name}
    </>
  );
}
