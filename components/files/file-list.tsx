import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { StepDisclosure } from "@/components/workflow/step-disclosure";
import { removeFileAction } from "@/lib/files/actions";
import type { FileRow } from "@/lib/files/queries";
import { sizeText } from "@/lib/files/texts";
import type { Locale } from "@/lib/i18n/locales";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

interface FileListProps {
  files: readonly FileRow[];
  /** The proposal from which the reader may remove them; left out where they only read. */
  removableFrom?: string;
  locale: Locale;
}

/** Files with what they are, each to be saved; and to be removed where the reader may. */
export async function FileList({ files, removableFrom, locale }: FileListProps) {
  const t = await getTranslations("files");
  if (files.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ul aria-label={t("list")} className="border-t border-line">
      {files.map(({ id, name, size, createdAt, uploadedBy }) => (
        <li key={id} className="space-y-3 border-b border-line py-3">
          <div>
            <a href={`/api/files/${id}`} download className="font-semibold wrap-anywhere">
              <bdi>{name}</bdi>
            </a>
            <p className="text-sm text-muted">
              {sizeText(size, locale)}
              {" · "}
              {t("addedBy", { day: formatDay(locale, dateToDay(createdAt)), name: uploadedBy })}
            </p>
          </div>
          {removableFrom && (
            <ActionForm action={removeFileAction}>
              <StepDisclosure summary={t("remove", { name })}>
                <HiddenField name="id" value={removableFrom} />
                <HiddenField name="fileId" value={id} />
                <p>{t("removeText")}</p>
                <SubmitButton kind="warning">{t("remove", { name })}</SubmitButton>
              </StepDisclosure>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
