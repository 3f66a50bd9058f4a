import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { Checkbox } from "@/components/forms/checkbox";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { directionOf } from "@/lib/i18n/locales";
import { saveTranslationAction } from "@/lib/translations/actions";
import type { TranslationToEdit } from "@/lib/translations/desk-queries";
import { TranslationPair } from "./translation-pair";

/** The source beside its translation, part by part. Every button sends the whole form, so that nothing typed is lost. */
export async function TranslationEditor({ translation }: { translation: TranslationToEdit }) {
  const [t, say] = await Promise.all([getTranslations("translations"), getTranslations()]);
  const { talkId, kind, language, version, source, pairs } = translation;
  return (
    // Made anew with each version: the fields hold what was saved.
    <ActionForm key={version} action={saveTranslationAction} className="space-y-8">
      <HiddenField name="talkId" value={talkId} />
      <HiddenField name="kind" value={kind} />
      <HiddenField name="language" value={language} />
      <HiddenField name="version" value={version} />
      <HiddenField name="source" value={source.digest} />
      {pairs.map((pair, index) => (
        <TranslationPair
          key={pair.name}
          pair={pair}
          index={index}
          label={say(pair.label.key as Parameters<typeof say>[0], pair.label.values)}
          heading={t("editor.source", { language: t(`in.${source.locale}`) })}
          from={{ lang: source.locale, dir: directionOf(source.locale) }}
          to={{ lang: language, dir: directionOf(language) }}
        />
      ))}
      {translation.needsSecondPerson && (
        <Checkbox name="compared" label={t("editor.compared")} hint={t("editor.comparedHint")} />
      )}
      <p className="max-w-text text-muted">
        {t("editor.copyHint")} {t("editor.publishHint")}
      </p>
      <div className="flex flex-wrap gap-4">
        <SubmitButton name="intent" value="save" kind="secondary">
          {t("editor.save")}
        </SubmitButton>
        <SubmitButton name="intent" value="copy" kind="secondary">
          {t("editor.copy")}
        </SubmitButton>
        <SubmitButton name="intent" value="publish">
          {t("editor.publish")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
