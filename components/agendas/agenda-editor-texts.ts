import { getTranslations } from "next-intl/server";
import { agendaLimits } from "@/lib/agendas/schema";
import type { AgendaEditorTexts } from "./agenda-editor";

/** The words of the agenda's editor in the reader's language; nothing is translated in the browser. */
export async function agendaEditorTexts(): Promise<AgendaEditorTexts> {
  const t = await getTranslations("agendas");
  const rows = Array.from({ length: agendaLimits.items }, (_, index) => {
    const number = index + 1;
    return {
      row: t("fields.row", { number }),
      upWhat: t("moveUpWhat", { number }),
      downWhat: t("moveDownWhat", { number }),
      removeWhat: t("removeWhat", { number }),
    };
  });
  return {
    hint: t("hints.agenda"),
    empty: t("empty"),
    add: t("add"),
    useTemplate: t("useTemplate"),
    templateHint: t("templateHint"),
    total: t("totalLabel"),
    notStandard: t("notStandard"),
    rows,
    field: {
      minutes: t("fields.minutes"),
      kind: t("fields.kind"),
      title: t("fields.title"),
      details: t("fields.details"),
      detailsHint: t("hints.details"),
      up: t("moveUp"),
      down: t("moveDown"),
      remove: t("remove"),
    },
  };
}
