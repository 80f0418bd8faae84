import { wordList } from "../../lexicon/word-list.ts";
import { ROMANCE, SLAVIC } from "../language-families.ts";
import { type Candidate, type Objection, phraseWith } from "../rule.ts";
import { isNominative } from "../slavic.ts";
import { isGivenName } from "./persons-names.ts";

/** The place that men are called after in Slavic languages too, in its cases. */
const MENS =
  /^(?:i|ji)[sz]rael(?:a|owi|u|em|i|ovi|ja|ju|jem)?$|^(?:изра[иэ]л|исраэл|израел|ізраіл|ісраел)[ьяюеєі]?(?:[ем]м)?$/u;
/** How surnames end in the nominative, as no verb and no other country does. */
const SURNAME =
  /(?:[dsc]ki|[sc]ky|[sc]ka|ova|ovic|evic|owicz|ewicz|mann|berg|stein|sztajn|baum|feld|enko|czyk|czuk|novak|horvat|svoboda|[ое]в|[ое]ва|[сц]кии|[сц]кая|[сц]ька|[сц]ькии|ски|енко|чук|ович|евич|манн?|берг|штейн|баум|фельд)$/u;
/** A surname that ministers have, in the nominative and in its other cases. */
const KATZ = /^(?:katz|kac|кац)$/u;
const KATZ_DECLINED = /^(?:kat?[zc]|кац)(?:a|e|owi|ovi|u|em|om|ja|ju|jem|а|у|ом|ем|е|і)$/u;

/** "Izrael Novak", "Израиль Иванов", "z Izraelem Kacem": but "minister Izraela Kac" is the country's. */
export function beforeSlavicSurname(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const surname = last + 1;
  if (!SLAVIC.has(around.language ?? "") || first !== last || !MENS.test(around.word(first)))
    return null;
  if (around.gapAfter(last) !== "space" || !isGivenName(candidate, surname)) return null;
  if (around.style(first) !== "sentence") return null;
  const word = around.word(surname);
  const isBare = isNominative(candidate);
  const isSurname = isBare
    ? KATZ.test(word) || (SURNAME.test(word) && !around.isIn("prepositions", first - 1))
    : KATZ_DECLINED.test(word);
  if (!isSurname || around.isAllCapitals(surname)) return null;
  return { words: phraseWith(candidate, first, surname), bearer: null };
}

const BROTHERS = wordList("hermanos hermano fratelli fratello freres irmaos irmao primo primos");
const ARTICLES = wordList("los el al del les os o dos ao do i il dei ai dai gli");

/** "Los hermanos Israel y Marta Pérez": behind the noun without "of" stand their names; but "los países hermanos Rusia". */
export function brothers(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const kin = first - 1;
  if (!ROMANCE.has(around.language ?? "") || around.gapBefore(first) !== "space") return null;
  if (!BROTHERS.has(around.word(kin)) || !ARTICLES.has(around.word(kin - 1))) return null;
  return { words: phraseWith(candidate, kin, last), bearer: "same" };
}

const PARTICLES = wordList("de den van von ten ter");
const POSSESSIVES = wordList("mijn zijn haar hun onze ons jouw uw je");

/** "Mijn broer Israël de Vries": but "omdat zijn broer Rusland verliet". */
export function brotherInDutch(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const kin = first - 1;
  if (around.language !== "nl" || around.gapBefore(first) !== "space") return null;
  if (!around.isIn("kin", kin) || !POSSESSIVES.has(around.word(kin - 1))) return null;
  const family = PARTICLES.has(around.word(last + 1)) ? last + 2 : last + 1;
  if (around.gapAfter(last) !== "space" || around.gapBefore(family) !== "space") return null;
  if (!isGivenName(candidate, family)) return null;
  return { words: phraseWith(candidate, kin, family), bearer: null };
}
