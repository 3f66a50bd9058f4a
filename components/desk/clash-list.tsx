import { getLocale, getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import { ToneIcon } from "@/components/ui/tone-icon";
import type { Clash } from "@/lib/clashes/compare";
import type { Engagement } from "@/lib/clashes/engagement";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { EngagementTitle } from "./planning-entry";

/** What meets what, when and why: each clash in a sentence, with the way to both sides. `one` is left out for a date that is being looked for. */
export async function ClashList({ clashes }: { clashes: readonly { one: Engagement | null; clash: Clash }[] }) {
  const [t, locale] = await Promise.all([getTranslations("planning.clashes"), getLocale() as Promise<Locale>]);
  return (
    <ul className="border-t border-line">
      {clashes.map(({ one, clash }) => (
        <li
          key={`${one?.kind} ${one?.id} ${clash.with.kind} ${clash.with.id}`}
          className="flex items-start gap-3 border-b border-line py-2"
        >
          <span className={`mt-1 ${clash.strong ? "text-warn" : "text-muted"}`}>
            <ToneIcon tone={clash.strong ? "warn" : "info"} />
          </span>
          <div className="min-w-0">
            {one && (
              <p>
                <EngagementLink engagement={one} />
              </p>
            )}
            <p>
              <EngagementLink engagement={clash.with} />
            </p>
            <p className="text-sm text-muted">
              <DateValueText value={clash.with.date} /> · {t(`same.${clash.time}`)}
              {clash.reasons.length > 0 && ": "}
              {formatList(
                locale,
                clash.reasons.map((reason) => t(`reasons.${reason}`)),
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

async function EngagementLink({ engagement }: { engagement: Engagement }) {
  const [t, locale] = await Promise.all([getTranslations("planning.kinds"), getLocale() as Promise<Locale>]);
  return (
    <>
      <span className="text-sm text-muted">{t(engagement.kind)} · </span>
      {engagement.path ? (
        <a href={`/${locale}${engagement.path}`} className="wrap-anywhere">
          <EngagementTitle engagement={engagement} />
        </a>
      ) : (
        <EngagementTitle engagement={engagement} />
      )}
    </>
  );
}
