import { getTranslations } from "next-intl/server";
import type { TalkLine as Line } from "@/lib/talks/public-queries";
import { TalkLine } from "./talk-line";

/** A few other talks on the same matter. */
export async function RelatedTalks({ talks }: { talks: readonly Line[] }) {
  if (talks.length === 0) return null;
  const t = await getTranslations("talk-page");
  return (
    <section className="screen-only mt-10">
      <h2 className="mb-3 text-2xl">{t("related")}</h2>
      <div className="grid gap-x-8 md:grid-cols-2">
        {talks.map((talk) => (
          <TalkLine key={talk.slug} talk={talk} />
        ))}
      </div>
    </section>
  );
}
