import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import type { TalkPage } from "@/lib/talks/public-queries";

interface TalkActionsProps {
  talk: TalkPage;
  /** The full address of the page. */
  address: string;
  takesQuestions: boolean;
}

/** What a reader can do now: register, keep the date, hear of changes, ask. */
export async function TalkActions({ talk, address, takesQuestions }: TalkActionsProps) {
  const [t, locale] = await Promise.all([getTranslations("talk-page"), getLocale()]);
  const page = `/${locale}/talks/${talk.slug}`;
  const file = `/talks/${talk.slug}.ics?locale=${locale}`;
  const hasDate = talk.schedule.precision !== "unknown";
  const links: [string, string][] = [
    ...(hasDate
      ? ([
          [file, t("addToCalendar")],
          [`webcal://${new URL(address).host}${file}`, t("followInProgram")],
        ] as [string, string][])
      : []),
    [`${page}/subscribe`, t("subscribe")],
    ...(takesQuestions ? ([[`${page}/questions`, t("ask")]] as [string, string][]) : []),
  ];
  return (
    <div className="screen-only my-6 space-y-4">
      {talk.registration.open && <LinkButton href={`${page}/register`}>{t("register")}</LinkButton>}
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
