import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FileList } from "@/components/files/file-list";
import { FileNotice } from "@/components/files/file-notice";
import { FileUpload } from "@/components/files/file-upload";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { fileEndings, mostBytes, mostBytesInAll, mostFiles } from "@/lib/files/allowed";
import { filesOfProposal } from "@/lib/files/queries";
import { limitTexts, sizeText } from "@/lib/files/texts";
import type { Locale } from "@/lib/i18n/locales";
import { readOwnProposal } from "@/lib/proposals/queries";

interface FilesPageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[]; fault?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("files");
  return { title: t("title") };
}

/** The files of a proposal, while it can be changed. */
export default async function FilesPage({ params, searchParams }: FilesPageProps) {
  const { locale, id } = await params;
  const actor = await requireActor(locale, `/${locale}/propose/${id}/files`);
  const proposal = await readOwnProposal(actor, id);
  if (!proposal) notFound();
  if (!can(actor, "proposal.edit", proposal)) redirect(`/${locale}/my/proposals/${id}`);
  const [t, proposals, files, { done, fault }] = await Promise.all([
    getTranslations("files"),
    getTranslations("proposals"),
    filesOfProposal(id),
    searchParams,
  ]);
  const limits = limitTexts(locale);
  const room = mostBytesInAll - files.reduce((sum, { size }) => sum + size, 0);
  const left = mostFiles - files.length;
  return (
    <>
      <p className="mb-4">
        <a href={`/${locale}/propose/${id}`}>{proposals("tasks.backToTasks")}</a>
      </p>
      <PageHeader kicker={proposal.content.title || proposals("untitled")} title={t("title")} lead={t("lead")} />
      <FileNotice done={done} fault={fault} />
      <div className="max-w-text space-y-8">
        <FileList files={files} removableFrom={id} locale={locale} />
        <p className="text-muted">{t("left", { files: left, size: sizeText(room, locale) })}</p>
        {left > 0 && (
          <Panel title={t("add")}>
            <FileUpload
              action={`/api/files?proposal=${id}&locale=${locale}`}
              accept={fileEndings.map((ending) => `.${ending}`).join(",")}
              mostBytes={mostBytes}
              texts={{
                label: t("file"),
                hint: t("fileHint", limits),
                button: t("addButton"),
                tooBig: t("faults.tooBig", limits),
                missing: t("faults.missing"),
                uploading: t.raw("uploading") as string,
                checking: t("checking"),
                lost: t("lost"),
              }}
            />
          </Panel>
        )}
        <LinkButton href={`/${locale}/propose/${id}/check`}>{t("continue")}</LinkButton>
      </div>
    </>
  );
}
