import { getTranslations } from "next-intl/server";

/** Says what a letter is called: by its heading, or by a name where it has several. */
export async function letterNamer(): Promise<(letter: string) => string> {
  const [t, mail] = await Promise.all([getTranslations("letters"), getTranslations("mail")]);
  return (letter) => {
    if (t.has(`names.${letter}`)) return t(`names.${letter}`);
    const heading: unknown = mail.has(`${letter}.heading`) ? mail.raw(`${letter}.heading`) : null;
    return typeof heading === "string" ? heading : letter.replaceAll("-", " ");
  };
}
