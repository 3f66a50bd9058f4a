import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import { statusTone } from "./status-tone";

interface StatusTagProps {
  /** The machine's name, as in its table: "proposal", "summaryReport". */
  machine: string;
  status: string;
}

/** The state of a record in a word. */
export async function StatusTag({ machine, status }: StatusTagProps) {
  const t = await getTranslations("workflow");
  return <Tag tone={statusTone(machine, status)}>{t(`${machine}.${status}`)}</Tag>;
}
