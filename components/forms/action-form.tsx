import { randomUUID } from "node:crypto";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { FormAction, FormState } from "@/lib/actions/form-state";
import { ActionFormClient } from "./action-form-client";
import type { FieldNotes } from "./form-context";

interface ActionFormProps {
  /** Made by `defineAction`. */
  action: FormAction;
  /** What the fields hold at first, by field name. */
  defaults?: FormState["values"];
  clearWhenDone?: boolean;
  /** What somebody wrote about single answers. */
  notes?: FieldNotes | undefined;
  className?: string;
  children: ReactNode;
}

/** A form with the words of the reader's language. Only on pages made for the request: its number is for one reader. */
export async function ActionForm(props: ActionFormProps) {
  return <ActionFormClient {...props} {...(await formFrame())} />;
}

/** What the server gives to each form: the language, a number for this showing of it, and its words. */
export async function formFrame() {
  const t = await getTranslations("forms");
  return {
    locale: await getLocale(),
    submissionId: randomUUID(),
    texts: {
      problem: t("problem"),
      errorPrefix: t("errorPrefix"),
      sending: t("sending"),
      optional: t("optional"),
    },
  };
}
