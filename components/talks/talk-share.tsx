import { getTranslations } from "next-intl/server";
import { QrCode } from "@/components/ui/qr-code";

interface TalkShareProps {
  /** The full address of the page, and its title as this reader gets it. */
  address: string;
  title: string;
}

/**
 * The address of the page to keep and pass on: as text, by mail, and as a picture for a camera. No other site is asked, so
 * nobody learns who passes what on. On paper it tells where the page is.
 */
export async function TalkShare({ address, title }: TalkShareProps) {
  const t = await getTranslations("talk-page.share");
  const mail = new URLSearchParams({ subject: title, body: `${title}\n${address}` }).toString().replaceAll("+", "%20");
  return (
    <section className="mt-10 flex flex-wrap items-start gap-x-8 gap-y-4 break-inside-avoid border-t border-line pt-6">
      <div className="min-w-0 grow basis-80 space-y-3">
        <h2 className="text-2xl">{t("title")}</h2>
        <div>
          <label htmlFor="permalink" className="screen-only block font-semibold">
            {t("address")}
          </label>
          <input
            id="permalink"
            readOnly
            dir="ltr"
            value={address}
            className="screen-only mt-1 w-full max-w-text rounded-sm border-2 border-edge bg-page px-2 py-1.5 text-ink"
          />
          <p dir="ltr" className="hidden wrap-anywhere print:block">
            {address}
          </p>
        </div>
        <p className="screen-only">
          <a href={`mailto:?${mail}`}>{t("mail")}</a>
        </p>
        <p className="text-sm text-muted">{t("stays")}</p>
      </div>
      <QrCode text={address} label={t("qr")} />
    </section>
  );
}
