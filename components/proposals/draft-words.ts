import { getTranslations } from "next-intl/server";
import type { DraftWords } from "@/components/drafts/draft-keeper";

/** The words of a form that keeps what is typed. Some are filled in by the browser, which alone knows the time. */
export async function draftWords(): Promise<DraftWords> {
  const t = await getTranslations("proposalForm");
  const open = (key: Parameters<typeof t.raw>[0]): string => t.raw(key) as string;
  return {
    note: {
      on: t("save.on"),
      typing: t("save.typing"),
      saving: t("save.saving"),
      saved: open("save.saved"),
      savedAgain: open("save.savedAgain"),
      joined: open("save.joined"),
      invalid: open("save.invalid"),
      refused: open("save.refused"),
      offline: open("save.offline"),
      unreachable: open("save.unreachable"),
      signedOut: t("save.signedOut"),
      signIn: t("save.signIn"),
      renewed: t("save.renewed"),
      reload: t("save.reload"),
      asking: t("save.asking"),
      noCopies: t("save.noCopies"),
    },
    texts: {
      mine: t("differences.mine"),
      saved: t("differences.saved"),
      keepMine: t("differences.keepMine"),
      useSaved: t("differences.useSaved"),
      keepMineOf: open("differences.keepMineOf"),
      useSavedOf: open("differences.useSavedOf"),
      keepAllMine: t("differences.keepAllMine"),
      useAllSaved: t("differences.useAllSaved"),
      nothing: t("differences.nothing"),
      choice: open("differences.choice"),
    },
    device: { title: t("differences.deviceTitle"), lead: open("differences.deviceLead") },
    server: { title: t("differences.serverTitle"), lead: t("differences.serverLead") },
  };
}
