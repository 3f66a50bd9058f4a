import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import { removeEditorAction } from "@/lib/invitations/actions";
import type { EditorRow, ProposalPeople } from "@/lib/invitations/queries";
import { RemoveForm } from "./invited-forms";
import { invitationTones } from "./organizer-list";

/** The people who work on a proposal: who began it, who was invited, and whoever acts for the lead organization. */
export async function EditorList({ people }: { people: ProposalPeople }) {
  const t = await getTranslations("co-organizers.people");
  const { author, editors, lead, mayInvite } = people;
  return (
    <>
      <ul className="mb-4 border-t border-line">
        <li className="border-b border-line py-4">
          <p className="font-semibold wrap-anywhere">
            <bdi>{author.name || author.email}</bdi>
          </p>
          <p className="text-sm text-muted">{t("author")}</p>
        </li>
        {editors.map((row) => (
          <EditorItem key={row.id} row={row} mayInvite={mayInvite} />
        ))}
      </ul>
      {lead && <p className="mb-4 text-muted">{t("members", { count: lead.members, organization: lead.name })}</p>}
    </>
  );
}

async function EditorItem({ row, mayInvite }: { row: EditorRow; mayInvite: boolean }) {
  const [t, tag] = await Promise.all([getTranslations("co-organizers.people"), getTranslations("co-organizers.tag")]);
  const name = row.name || row.email;
  const of = { id: row.id, version: row.version, name };
  return (
    <li className="space-y-3 border-b border-line py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p className="wrap-anywhere">
          <bdi className="font-semibold">{name}</bdi>
          {row.isReader && ` (${t("you")})`}
          {row.name && <bdi className="block text-sm text-muted">{row.email}</bdi>}
          {row.organization && (
            <span className="block text-sm text-muted">{t("for", { organization: row.organization })}</span>
          )}
        </p>
        <Tag tone={invitationTones[row.state]}>{tag(row.state)}</Tag>
      </div>
      {row.isReader && (
        <RemoveForm {...of} action={removeEditorAction} summary={t("leave")}>
          {t("leaveText")}
        </RemoveForm>
      )}
      {!row.isReader && mayInvite && (
        <RemoveForm {...of} action={removeEditorAction}>
          {t(row.state === "accepted" ? "removeText" : "withdrawText", { name })}
        </RemoveForm>
      )}
    </li>
  );
}
