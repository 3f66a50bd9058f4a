import { getTranslations } from "next-intl/server";
import type { Tone } from "@/components/ui/tone";
import { ToneIcon } from "@/components/ui/tone-icon";
import type { MessageRef } from "@/lib/errors";

interface BulkLine {
  id: string;
  reference: string | null;
  title: string;
  reason: MessageRef | null;
}

interface BulkItemsProps {
  title: string;
  tone: Tone;
  /** Address of the queue, below which each proposal has its page. */
  path: string;
  items: readonly BulkLine[];
}

/** The proposals to which the same happens or happened, each with the reason where it did not. Nothing for none. */
export async function BulkItems({ title, tone, path, items }: BulkItemsProps) {
  const [t, proposals] = await Promise.all([getTranslations(), getTranslations("proposals")]);
  if (items.length === 0) return null;
  return (
    <section className="mb-8">
      <h2 className="mb-2 flex items-center gap-2 text-xl">
        <ToneIcon tone={tone} />
        {title}
      </h2>
      <ul className="max-h-96 overflow-y-auto border-y border-line">
        {items.map(({ id, reference, title: name, reason }) => (
          <li key={id} className="border-b border-line py-1.5 last:border-b-0">
            <a href={`${path}/${id}`} className="wrap-anywhere">
              <bdi>{name || proposals("untitled")}</bdi>
            </a>{" "}
            <span className="text-sm text-muted">{reference}</span>
            {reason && <p className="text-sm">{t(reason.key, reason.values)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
