import { PAGE_RULES, type PageRule } from "../page-rules.ts";
import { EVIDENCE_RULES, type EvidenceRule } from "../senses.ts";
import { byline, capitalsWord, koreanName } from "./abbreviations.ts";
import { address } from "./address.ts";
import { apposition } from "./apposition.ts";
import { articledThing } from "./articled-thing.ts";
import { brand } from "./brand.ts";
import { calledAfter } from "./called-after.ts";
import { calledByName } from "./called-by-name.ts";
import { calledThing } from "./called-thing.ts";
import { capitalAfter } from "./capital-after.ts";
import { capitalBefore } from "./capital-before.ts";
import { citedAuthor } from "./cited-author.ts";
import { club } from "./club.ts";
import { commonNoun } from "./common-noun.ts";
import { compassPoint } from "./compass-point.ts";
import { countrySign } from "./country-sign.ts";
import { definition } from "./definition.ts";
import { demonymSurname } from "./demonym-surname.ts";
import { doubleSurname } from "./double-surname.ts";
import { englishName } from "./english-name.ts";
import { foreignWord } from "./foreign-word.ts";
import { generation } from "./generation.ts";
import { inhabitants } from "./inhabitants.ts";
import { institutionAfter } from "./institution-after.ts";
import { institutionOf } from "./institution-of.ts";
import { act, election, nationalTeam, treaty } from "./institutions.ts";
import { jobTitle } from "./job-title.ts";
import { listing } from "./listing.ts";
import { longerNameAfter } from "./longer-name-after.ts";
import { longerNameBefore } from "./longer-name-before.ts";
import { longerNameOf } from "./longer-name-of.ts";
import { match } from "./match.ts";
import { nameVerb } from "./name-verb.ts";
import { house, ship, work } from "./namesakes.ts";
import { numbered } from "./numbers.ts";
import { otherCode } from "./other-code.ts";
import { otherExpansion } from "./other-expansion.ts";
import { otherPerson } from "./other-person.ts";
import { otherPhrase } from "./other-phrase.ts";
import { otherPlace } from "./other-place.ts";
import { quotedName } from "./quoted-name.ts";
import { quotedPhrase } from "./quoted-phrase.ts";
import { quotedTitle } from "./quoted-title.ts";
import { grandPrix } from "./race.ts";
import { racehorse } from "./racehorse.ts";
import { region } from "./region.ts";
import type { Rule } from "./rule.ts";
import { sailing } from "./sailing.ts";
import { street } from "./street.ts";
import { unquotedTitle } from "./unquoted-title.ts";
import { unspacedWord } from "./unspaced-word.ts";
import { withoutArticle } from "./without-article.ts";
import { workTitle } from "./work-title.ts";

/** The rules by which a page is read. */
export interface Rules {
  /** Look at the words around a name; asked in this order. */
  around: readonly Rule[];
  /** Look at what the whole page says of a name. */
  page: readonly PageRule[];
  /** Weigh what speaks for and against a sense. */
  evidence: readonly EvidenceRule[];
}

export const RULES: Rules = {
  around: [
    countrySign,
    foreignWord,
    otherCode,
    address,
    capitalsWord,
    koreanName,
    byline,
    numbered,
    nameVerb,
    ship,
    sailing,
    work,
    house,
    calledThing,
    apposition,
    racehorse,
    listing,
    articledThing,
    brand,
    doubleSurname,
    otherPerson,
    citedAuthor,
    demonymSurname,
    calledByName,
    generation,
    otherPlace,
    otherPhrase,
    club,
    match,
    grandPrix,
    unspacedWord,
    quotedTitle,
    workTitle,
    longerNameOf,
    longerNameAfter,
    longerNameBefore,
    definition,
    otherExpansion,
    jobTitle,
    commonNoun,
    withoutArticle,
    region,
    inhabitants,
    treaty,
    act,
    nationalTeam,
    election,
    englishName,
    institutionOf,
    institutionAfter,
    street,
    unquotedTitle,
    compassPoint,
    calledAfter,
    capitalBefore,
    capitalAfter,
    quotedName,
    quotedPhrase,
  ],
  page: PAGE_RULES,
  evidence: EVIDENCE_RULES,
};

export const RULE_IDS: readonly string[] = Object.values(RULES)
  .flat()
  .map(({ id }) => id);

/** All rules except those with these ids, to measure what each contributes. */
export function rulesWithout(...ids: readonly string[]): Rules {
  const keep = ({ id }: { id: string }) => !ids.includes(id);
  const { around, page, evidence } = RULES;
  return {
    around: around.filter(keep),
    page: page.filter(keep),
    evidence: evidence.filter(keep),
  };
}
