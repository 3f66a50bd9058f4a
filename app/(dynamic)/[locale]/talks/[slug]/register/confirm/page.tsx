import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkPage } from "@/components/registrations/link-page";
import type { Locale } from "@/lib/i18n/locales";
import { confirmRegistrationAction } from "@/lib/registrations/actions";
import { placeBehindLink } from "@/lib/registrations/queries";
import { now } from "@/lib/time/clock";
import { formatDateValue } from "@/lib/time/format-date-value";

interface LinkPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ token?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registrations");
  // The address holds a token, so no page is told of it. "no-referrer" would take the origin from the form's POST too.
  return { title: t("confirm.title"), referrer: "strict-origin", robots: { index: false } };
}

export default async function ConfirmRegistrationPage({ params, searchParams }: LinkPageProps) {
  const [{ locale }, { token }] = await Promise.all([params, searchParams]);
  const text = typeof token === "string" ? token : "";
  const place = await placeBehindLink("registration-confirm", text, now());
  return (
    <LinkPage
      step="confirm"
      place={place && { title: place.title, day: formatDateValue(place.schedule, locale), state: place.state }}
      action={confirmRegistrationAction}
      token={text}
    />
  );
}
