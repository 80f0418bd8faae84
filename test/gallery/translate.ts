import { type Translate, translator } from "../../src/core/i18n/translator.ts";
import de from "../../src/locales/de.json";
import en from "../../src/locales/en.json";
import fr from "../../src/locales/fr.json";
import pl from "../../src/locales/pl.json";
import uk from "../../src/locales/uk.json";

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de,
  en,
  fr,
  pl,
  uk,
};

const locale = new URL(location.href).searchParams.get("locale") ?? "en";

/** The interface's messages in the language that the address names as `locale`, English where it names none. */
export const translate: Translate = translator((key) => CATALOGUES[locale]?.[key] ?? "");
