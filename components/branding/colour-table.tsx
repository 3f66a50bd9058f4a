import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type BrandColour, brandColours, brandPages } from "@/lib/reference/brand-colours";
import { contrast } from "@/lib/reference/contrast";

/** The colours of the portal with their contrast, computed by WCAG 2.2. */
export async function ColourTable() {
  const [t, common, locale] = await Promise.all([
    getTranslations("library.branding"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const ratio = (colour: BrandColour, scheme: "light" | "dark") => {
    const value = Math.floor(contrast(colour[scheme], brandPages[scheme]) * 10) / 10;
    return (
      <>
        <span className="block font-mono" dir="ltr">
          {colour[scheme]}
        </span>
        <span className="block text-sm text-muted">
          {t("ratio", { ratio: formatNumber(locale, value, { minimumFractionDigits: 1 }) })} ·{" "}
          {t(value >= 4.5 ? "forText" : "forShapes")}
        </span>
      </>
    );
  };
  return (
    <Table
      caption={t("colours")}
      hideCaption
      columns={[
        {
          key: "name",
          heading: t("colour"),
          cell: (colour) => (
            <span className="flex items-center gap-3">
              <svg viewBox="0 0 24 24" className="size-8 shrink-0" aria-hidden="true" focusable="false">
                <rect width="24" height="24" rx="3" fill={colour.light} />
              </svg>
              {t(`colourNames.${colour.name}`)}
            </span>
          ),
        },
        { key: "light", heading: t("onLight", { colour: brandPages.light }), cell: (colour) => ratio(colour, "light") },
        { key: "dark", heading: t("onDark", { colour: brandPages.dark }), cell: (colour) => ratio(colour, "dark") },
      ]}
      rows={brandColours}
      rowKey={(colour) => colour.name}
      scrollLabel={common("scrollTable", { caption: t("colours") })}
    />
  );
}
