import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MarkText } from "@/components/assessments/mark-text";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { SummaryList } from "@/components/ui/summary-list";
import { can } from "@/lib/access/can";
import { handInAction } from "@/lib/assessments/actions";
import { criteria, missingInAssessment } from "@/lib/assessments/criteria";
import { readOwnAssessment } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { readDeskProposal } from "@/lib/proposals/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assessments.handIn");
  return { title: t("title") };
}

/** The assessment once more before it is handed in, with what is still missing. */
export default async function HandInPage({ params }: { params: Promise<{ locale: Locale; id: string }> }) {
  const { locale, id } = await params;
  const path = `/${locale}/desk/proposals/${id}/assessment`;
  const actor = await requireActor(locale, `${path}/hand-in`);
  const own = can(actor, "desk.assessments", null) ? await readOwnAssessment(actor, id) : null;
  const proposal = own?.status === "assigned" ? await readDeskProposal(actor, id) : null;
  if (!own || !proposal) notFound();
  const [t, common] = await Promise.all([getTranslations("assessments"), getTranslations("common")]);
  const missing = missingInAssessment(own);
  const nameOf = (part: (typeof missing)[number]): string =>
    part === "advice" ? t("form.advice") : t(`criteria.${part}.title`);
  return (
    <>
      <PageHeader kicker={proposal.reference} title={t("handIn.title")} lead={t("handIn.lead")} />
      {missing.length > 0 && (
        <div className="mb-8 max-w-text">
          <Notice tone="warn" title={t("errors.incomplete", { count: missing.length })}>
            <ul className="list-disc ps-5">
              {missing.map((part) => (
                <li key={part}>
                  <a href={path}>{nameOf(part)}</a>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <div className="mb-8 max-w-text">
        <SummaryList
          empty={common("notStated")}
          rows={[
            ...criteria.map((criterion) => ({
              key: criterion,
              term: t(`criteria.${criterion}.title`),
              value: missing.includes(criterion) ? null : (
                <>
                  <MarkText mark={own.answers[criterion].mark} />
                  <Prose text={own.answers[criterion].comment} />
                </>
              ),
            })),
            { key: "advice", term: t("form.advice"), value: own.advice && t(`advices.${own.advice}`) },
            { key: "comment", term: t("form.overall"), value: own.comment && <Prose text={own.comment} /> },
          ]}
        />
      </div>
      {missing.length === 0 && (
        <ActionForm action={handInAction}>
          <HiddenField name="id" value={id} />
          <HiddenField name="version" value={own.version} />
          <SubmitButton>{t("handIn.button")}</SubmitButton>
        </ActionForm>
      )}
      <p className="mt-6">
        <a href={path}>{t("handIn.back")}</a>
      </p>
    </>
  );
}
