import { type Translate, translator } from "../../src/core/i18n/translator.ts";
import english from "../../src/locales/en.json";

/** The English messages, as the extension has them where the browser is English. */
export const inEnglish: Translate = translator(
  "en",
  (key) => (english as Readonly<Record<string, string>>)[key] ?? "",
);
