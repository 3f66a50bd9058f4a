import { getLocale, getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { PracticeView } from "@/lib/practices/queries";
import { PracticeStatusTag } from "./practice-status-tag";

type PracticeLine = Pick<PracticeView, "slug" | "title" | "implementer" | "status" | "example">;

/** Practices in a list: what, by whom, and how far on the way to the Hub. */
export async function PracticeLines({ practices }: { practices: readonly PracticeLine[] }) {
  const [common, locale] = await Promise.all([getTranslations("common"), getLocale()]);
  return (
    <ul>
      {practices.map((practice) => (
        <li key={practice.slug} className="border-t border-line py-4">
          <p className="text-lg font-semibold wrap-anywhere">
            <a href={`/${locale}/practices/${practice.slug}`} dir="auto">
              {practice.title}
            </a>
          </p>
          <p className="text-sm text-muted">
            <bdi>{practice.implementer}</bdi>
          </p>
          <p className="mt-2 flex flex-wrap gap-2">
            <PracticeStatusTag status={practice.status} />
            {practice.example && <Tag tone="warn">{common("example")}</Tag>}
          </p>
        </li>
      ))}
    </ul>
  );
}
