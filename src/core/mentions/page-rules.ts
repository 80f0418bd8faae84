import { fold } from "../text/fold.ts";
import { isPersonNamed, isTitled } from "./evidence/bearers-name.ts";
import type { Facts } from "./evidence/facts.ts";
import { asGivenName, asShip, asThing } from "./evidence/keys.ts";
import { type Gazetteer, isCountry, kindOf, languagesOf } from "./names/gazetteer.ts";
import type { ReadSpan } from "./reading.ts";

/** The verdict of a page rule on one name of a span. */
export type PageVerdict = "refused" | "needs-evidence" | null;

/** A rule that needs the whole page. The rules that weigh senses are in senses.ts. */
export interface PageRule {
  id: string;
  verdict(page: { gazetteer: Gazetteer; facts: Facts }, span: ReadSpan, name: number): PageVerdict;
}

/** The page uses the name with its neighbour as another name, or as somebody's. */
const knownLongerName: PageRule = {
  id: "known-longer-name",
  verdict({ facts }, span) {
    const longer = facts.longer.get(span.key);
    const bearers = facts.bearers.get(span.key);
    if (!longer && !bearers) return null;
    const folded = new Set([...(bearers ?? [])].map(fold));
    const isKnown = span.clues.neighbours.some((one) => longer?.has(one) || folded.has(one));
    return isKnown ? "refused" : null;
  },
};

/** The block introduced somebody else by a longer name with this one in it: Hafez al-Assad, then Assad. */
const lastIntroduced: PageRule = {
  id: "last-introduced",
  verdict({ facts }, { introduced, clues, key }) {
    if (introduced === null) return null;
    if (clues.isBareObject && isTitled(facts.bearers.get(key))) return null;
    if (clues.isLocated && isPersonNamed(key, introduced)) return null;
    return "refused";
  },
};

/** "Mrs Macron", where somebody else on the page bears the name. */
const womansTitle: PageRule = {
  id: "womans-title",
  verdict: ({ facts }, span) =>
    facts.bearers.has(span.key) && span.clues.hasWomansTitle ? "refused" : null,
};

/**
 * A short name that may be something else needs evidence in another language whatever its pack says:
 * packs speak of English ("América" is a continent).
 */
const otherLanguage: PageRule = {
  id: "other-language",
  verdict: ({ gazetteer }, span, name) =>
    span.isForeign &&
    gazetteer.counts.has(name) &&
    kindOf(gazetteer, name) === "short" &&
    languagesOf(gazetteer, name).length === 0
      ? "needs-evidence"
      : null,
};

/** A verb that is a family name too, after what may be its subject: "Local Issues Trump National Ones". */
const possibleVerb: PageRule = {
  id: "possible-verb",
  verdict: (_page, span) => (span.mayBeVerb ? "needs-evidence" : null),
};

/** A word that its pack knows to mean other things, beside the same in small letters: "The Kremlin of Kolomna, a kremlin of brick". */
const commonNounToo: PageRule = {
  id: "common-noun-too",
  verdict: ({ gazetteer }, span, name) =>
    gazetteer.counts.has(name) &&
    !span.isForeign &&
    kindOf(gazetteer, name) !== "abbreviation" &&
    span.clues.isCommonNounToo
      ? "needs-evidence"
      : null,
};

/** A town after which a thing on the page is called that may go by its name, where it does not say where. */
const thingsName: PageRule = {
  id: "things-name",
  verdict: ({ facts }, span) =>
    facts.longer.get(span.key)?.has(asThing(span.key)) &&
    !span.clues.isLocated &&
    !span.clues.isGovernment
      ? "needs-evidence"
      : null,
};

/**
 * "The cruiser Minsk", then "aboard Minsk" and "Minsk sank". A country's short name is the ship's wherever it does
 * not say where something is: "USS America", then "America hosted visitors".
 */
const shipAlone: PageRule = {
  id: "ship-alone",
  verdict({ gazetteer, facts }, { key, clues, amongCountries }, name) {
    if (!facts.longer.get(key)?.has(asShip(key))) return null;
    const isShort = isCountry(gazetteer, name) && kindOf(gazetteer, name) === "short";
    const isCountrys =
      amongCountries !== null || clues.isLocated || clues.isOfState || clues.isGovernment;
    return clues.isAfloat || (isShort && !isCountrys) ? "refused" : null;
  },
};

/** "De Minsk ligt in de haven; de sleepboot is oud": a ship or a house, unless the page is about the place or what belongs to it. */
const articleBeforePlace: PageRule = {
  id: "article-before-place",
  verdict: (_page, span) => (span.hasArticle ? "needs-evidence" : null),
};

/** "Dr Israel Adebayo", then "Israel added": the country, only if something else on the page is of it. */
const placeAsGivenName: PageRule = {
  id: "place-as-given-name",
  verdict({ facts }, { key, clues, isForeign }) {
    if (isForeign || !facts.longer.get(key)?.has(asGivenName(key))) return null;
    const how = clues.givenNameAlone;
    if (how === null) return null;
    return how === "subject" ? "needs-evidence" : "refused";
  },
};

export const PAGE_RULES: readonly PageRule[] = [
  knownLongerName,
  lastIntroduced,
  womansTitle,
  otherLanguage,
  possibleVerb,
  commonNounToo,
  thingsName,
  shipAlone,
  articleBeforePlace,
  placeAsGivenName,
];
