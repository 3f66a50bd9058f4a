import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { fileFaults } from "@/lib/files/allowed";
import { limitTexts } from "@/lib/files/texts";
import type { Locale } from "@/lib/i18n/locales";

const answers = ["added", "addedPhoto", "removed"] as const;

interface FileNoticeProps {
  /** From the address, so anything may stand here; only what is known is said. */
  done: string | string[] | undefined;
  fault: string | string[] | undefined;
}

/** Says what came of the file that was just sent, or removed. */
export async function FileNotice({ done, fault }: FileNoticeProps) {
  const [t, locale] = await Promise.all([getTranslations("files"), getLocale()]);
  const wrong = fileFaults.find((one) => one === fault);
  const right = answers.find((one) => one === done);
  if (!wrong && !right) return null;
  return (
    <div className="mb-8 max-w-text">
      {wrong ? (
        <Notice tone="bad" title={t("faultTitle")} isAnswer>
          <p>{t(`faults.${wrong}`, limitTexts(locale as Locale))}</p>
        </Notice>
      ) : (
        right && <Notice tone="good" title={t(`done.${right}`)} isAnswer />
      )}
    </div>
  );
}
