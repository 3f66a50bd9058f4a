import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ColourTable } from "@/components/branding/colour-table";
import { MarkDownloads } from "@/components/branding/mark-downloads";
import { ReadyText } from "@/components/branding/ready-text";
import { pageMetadata } from "@/components/layout/site-metadata";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.branding");
  return pageMetadata("/branding", { title: t("title"), description: t("lead") });
}

const rules = ["series", "youth", "title", "objective", "others", "date", "closed"] as const;
const texts = ["short", "long", "announcement", "afterwards"] as const;

/** How talks look and are named alike: mark, colours, words. */
export default async function BrandingPage() {
  const t = await getTranslations("library.branding");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <h2 className="mb-3 text-2xl">{t("logoTitle")}</h2>
      <div className="max-w-text">
        <Notice tone="warn" title={t("logoRule")}>
          {t("logoText")}
        </Notice>
        <p className="my-6 border-2 border-dashed border-edge p-6 text-center text-muted">{t("logoSlot")}</p>
      </div>
      <h2 className="mt-10 mb-3 text-2xl">{t("markTitle")}</h2>
      <p className="mb-4 max-w-text">{t("markText")}</p>
      <MarkDownloads />
      <h2 className="mt-10 mb-3 text-2xl">{t("colours")}</h2>
      <p className="mb-4 max-w-text">{t("coloursText")}</p>
      <ColourTable />
      <div className="prose mt-10">
        <h2>{t("namesTitle")}</h2>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{t(`names.${rule}`)}</li>
          ))}
        </ul>
      </div>
      <h2 className="mt-10 mb-3 text-2xl">{t("textsTitle")}</h2>
      <p className="max-w-text">{t("textsText")}</p>
      <div className="max-w-text">
        {texts.map((text) => (
          <ReadyText key={text} title={t(`texts.${text}Title`)} text={t(`texts.${text}`)} />
        ))}
      </div>
    </>
  );
}
