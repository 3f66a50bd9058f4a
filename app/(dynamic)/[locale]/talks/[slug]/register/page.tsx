import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RegistrationForm } from "@/components/registrations/registration-form";
import { TalkTitle } from "@/components/talks/talk-title";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { mayRegister, modesOf, whyClosed } from "@/lib/registrations/eligibility";
import { talkToRegisterFor } from "@/lib/registrations/queries";
import { now } from "@/lib/time/clock";
import { fromColumns } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { titleIn } from "@/lib/translations/in-language";

interface RegisterPageProps {
  params: Promise<{ locale: Locale; slug: string }>;
}

export async function generateMetadata({ params }: RegisterPageProps): Promise<Metadata> {
  const { locale, slug } = await params;
  const [t, talk] = await Promise.all([getTranslations("registrations"), talkToRegisterFor(slug)]);
  return { title: talk ? t("register", { title: titleIn(talk, locale).text }) : t("title") };
}

export default async function RegisterPage({ params }: RegisterPageProps) {
  const { locale, slug } = await params;
  const [t, actor, talk] = await Promise.all([
    getTranslations("registrations"),
    currentActor(),
    talkToRegisterFor(slug),
  ]);
  if (!talk) notFound();
  const day = formatDateValue(fromColumns(talk), locale);
  const closed = whyClosed(talk, now());
  return (
    <>
      <PageHeader title={t("title")} lead={<TalkTitle talk={talk} />}>
        <span>{day}</span>
        <a href={`/${locale}/talks/${slug}`}>{t("backToTalk")}</a>
      </PageHeader>
      {closed && <Notice tone="warn">{t(`closed.${closed}`)}</Notice>}
      {!closed && mayRegister(actor, talk) && (
        <RegistrationForm slug={slug} modes={modesOf(talk.format)} youth={talk.audience === "youth"} day={day} />
      )}
      {!closed && !mayRegister(actor, talk) && (
        <Notice>
          <p>{t("memberStatesOnly")}</p>
          {actor.personId === null && (
            <p>
              <a href={`/${locale}/sign-in?callback=/${locale}/talks/${slug}/register`}>{t("signInToRegister")}</a>
            </p>
          )}
        </Notice>
      )}
    </>
  );
}
