import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Translate, translator } from "../core/i18n/translator.ts";

const Translation = createContext<Translate>(translator(() => ""));

/** Gives the views below it the reader's language. */
export const TranslationProvider = Translation.Provider;

/** The interface's messages, in the reader's language. */
export function useTranslate(): Translate {
  return useContext(Translation);
}
