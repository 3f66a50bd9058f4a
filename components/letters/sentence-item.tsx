import { getTranslations } from "next-intl/server";
import { RecordForm } from "@/components/administration/record-form";
import { ActionButton } from "@/components/forms/action-button";
import { TextArea } from "@/components/forms/text-area";
import { Tag } from "@/components/ui/tag";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import { revertSentenceAction, saveSentenceAction } from "@/lib/mail/actions";

interface Sentence {
  key: string;
  /** The portal's own words. */
  delivered: string;
  /** The secretariat's; null where the portal's stand. */
  own: string | null;
  /** True for words of the secretariat that no longer fit. */
  isOutdated: boolean;
  /** Facts that have to stand in it. */
  facts: readonly string[];
  version: number;
}

interface SentenceItemProps {
  letter: string;
  language: Locale;
  sentence: Sentence;
  /** Longest text, in characters. */
  max: number;
  mayWrite: boolean;
}

/** One sentence of a letter: what readers are told, and the way to word it otherwise. */
export async function SentenceItem({ letter, language, sentence, max, mayWrite }: SentenceItemProps) {
  const t = await getTranslations("letters");
  const { key, delivered, own, facts, version } = sentence;
  const values = { letter, key, language, version };
  const script = { lang: language, dir: directionOf(language) };
  const name = t.has(`keys.${key}`) ? t(`keys.${key}`) : key;
  return (
    <li className="space-y-3 border-t border-line py-4">
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        {name}
        {own !== null && !sentence.isOutdated && <Tag tone="info">{t("sentence.own")}</Tag>}
        {sentence.isOutdated && <Tag tone="warn">{t("sentence.outdated")}</Tag>}
      </h3>
      <p {...script}>{own ?? delivered}</p>
      {own !== null && (
        <p className="text-sm text-muted">
          {t("sentence.delivered")}{" "}
          <span {...script} className="block">
            {delivered}
          </span>
        </p>
      )}
      {mayWrite && (
        <>
          <RecordForm
            action={saveSentenceAction}
            values={values}
            title={t("sentence.change")}
            explanation={
              facts.length > 0 && (
                <p>
                  {t("sentence.facts")}{" "}
                  {facts.map((fact) => (
                    <code key={fact} dir="ltr" className="me-2">{`{${fact}}`}</code>
                  ))}
                </p>
              )
            }
          >
            <TextArea
              name="text"
              label={name}
              hint={t("sentence.hint", { max })}
              rows={3}
              max={max}
              defaultValue={own ?? delivered}
              {...script}
            />
          </RecordForm>
          {own !== null && (
            <ActionButton action={revertSentenceAction} values={values}>
              {t("sentence.revert")} <span className="sr-only">{name}</span>
            </ActionButton>
          )}
        </>
      )}
    </li>
  );
}
