import english from "../../locales/en.json";
import { type Translate, translator } from "./translator.ts";

/** The English messages, for what has no browser to choose a language: scripts and tests. */
export const inEnglish: Translate = translator(
  (key) => (english as Readonly<Record<string, string>>)[key] ?? "",
);
