import { getTranslations } from "next-intl/server";

const files = [
  { key: "mark", path: "/mark.svg" },
  { key: "markOneColour", path: "/brand/mark-one-colour.svg" },
  { key: "card", path: "/brand/talk-card.svg" },
] as const;

/** The portal's own mark and the card for a talk, to look at and to keep. */
export async function MarkDownloads() {
  const t = await getTranslations("library.branding");
  return (
    <ul className="grid gap-6 sm:grid-cols-3">
      {files.map(({ key, path }) => (
        <li key={key} className="border border-line p-4">
          {/* biome-ignore lint/performance/noImgElement: drawings have no sizes to choose from */}
          <img
            src={path}
            alt=""
            width={key === "card" ? 240 : 96}
            height={key === "card" ? 126 : 96}
            className="h-24 w-auto p-1 dark:bg-ink"
          />
          <p className="mt-3 font-semibold">{t(`files.${key}`)}</p>
          <p>
            <a href={path} download>
              {t("download")}
              <span className="sr-only">: {t(`files.${key}`)}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
