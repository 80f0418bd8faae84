import type { Span } from "../../text/span.ts";

/** Most words before the name of what a sentence defines: "The", "Sir". */
const WORDS_BEFORE = 2;
/** In code units: what may stand between the name and the verb, in brackets or between commas. */
const BETWEEN_MAX = 90;
/** What follows a name that a sentence defines, by language; dates and the like may stand between. */
const DEFINED: Readonly<Record<string, RegExp>> = {
  en: verb("(?:is|was|are|were)", "(?:an?|the|one of)(?! (?:better|worse|same|only|more)\\b)"),
  de: verb("(?:ist|war|sind|waren)", "(?:eine?|der|die|das)"),
  fr: verb("(?:est|était|fut|sont|étaient)", "(?:une?|le|la|les|des|l[’'])"),
  es: verb("(?:es|era|fue|son|eran)", "(?:una?|el|la|los|las)"),
  it: verb("(?:è|era|fu|sono|erano)", "(?:un[ao]?|il|lo|la|l[’'])"),
  pt: verb("(?:é|era|foi|são|eram)", "(?:uma?|o|a|os|as)"),
  nl: verb("(?:is|was|zijn|waren)", "(?:een|de|het)"),
  pl: verb("(?:to|jest|był|była|było)", ""),
  ru: verb("[—–]", ""),
  uk: verb("[—–]", ""),
};

function verb(verbs: string, articles: string): RegExp {
  const end = articles === "" ? "\\s\\p{Ll}" : `\\s${articles}(?:\\s|(?<=[’']))`;
  return new RegExp(`^(?:\\s?\\([^()]*\\)|,[^,]*,)?\\s${verbs}${end}`, "u");
}

interface NamingSentence {
  text: string;
  /** Where the entity is named, from the sentence's start. */
  name: Span;
  /** ISO 639. */
  language: string;
}

/** Whether a sentence says who or what its entity is: "Millfield Lane (1897) is a football ground". */
export function defines({ text, name, language }: NamingSentence): boolean {
  const before = text.slice(0, name.start).match(/\S+/gu)?.length ?? 0;
  if (before > WORDS_BEFORE || text.trimEnd().endsWith("?")) return false;
  return DEFINED[language]?.test(text.slice(name.end, name.end + BETWEEN_MAX)) ?? false;
}
