import english from "../../../locales/en.json";
import { type Translate, translator } from "../translator.ts";

/** The English messages, as the extension has them where the browser is English. */
export const inEnglish: Translate = translator(
  english.catalogueLocale,
  (key) => (english as Readonly<Record<string, string>>)[key] ?? "",
);
