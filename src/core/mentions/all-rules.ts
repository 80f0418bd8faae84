import { EVIDENCE_RULES, type EvidenceRule } from "./evidence/senses.ts";
import { PAGE_RULES, type PageRule } from "./page-rules.ts";
import { brand } from "./rules/bodies/brand.ts";
import { club } from "./rules/bodies/club.ts";
import { institutionAfter } from "./rules/bodies/institution-after.ts";
import { institutionOf } from "./rules/bodies/institution-of.ts";
import { act, election, nationalTeam, treaty } from "./rules/bodies/institutions.ts";
import { match } from "./rules/bodies/match.ts";
import { grandPrix } from "./rules/bodies/race.ts";
import { byline, capitalsWord, koreanName } from "./rules/codes/abbreviations.ts";
import { address } from "./rules/codes/address.ts";
import { countrySign } from "./rules/codes/country-sign.ts";
import { jobTitle } from "./rules/codes/job-title.ts";
import { numbered } from "./rules/codes/numbers.ts";
import { otherCode } from "./rules/codes/other-code.ts";
import { otherExpansion } from "./rules/codes/other-expansion.ts";
import { capitalAfter } from "./rules/longer-names/capital-after.ts";
import { capitalBefore } from "./rules/longer-names/capital-before.ts";
import { englishName } from "./rules/longer-names/english-name.ts";
import { longerNameAfter } from "./rules/longer-names/longer-name-after.ts";
import { longerNameBefore } from "./rules/longer-names/longer-name-before.ts";
import { longerNameOf } from "./rules/longer-names/longer-name-of.ts";
import { otherPhrase } from "./rules/longer-names/other-phrase.ts";
import { calledByName } from "./rules/people/called-by-name.ts";
import { citedAuthor } from "./rules/people/cited-author.ts";
import { demonymSurname } from "./rules/people/demonym-surname.ts";
import { doubleSurname } from "./rules/people/double-surname.ts";
import { generation } from "./rules/people/generation.ts";
import { otherPerson } from "./rules/people/other-person.ts";
import { compassPoint } from "./rules/places/compass-point.ts";
import { inhabitants } from "./rules/places/inhabitants.ts";
import { otherPlace } from "./rules/places/other-place.ts";
import { region } from "./rules/places/region.ts";
import { smallDirection } from "./rules/places/small-direction.ts";
import { street } from "./rules/places/street.ts";
import { withoutArticle } from "./rules/places/without-article.ts";
import type { Rule } from "./rules/rule.ts";
import { apposition } from "./rules/things/apposition.ts";
import { articledThing } from "./rules/things/articled-thing.ts";
import { calledAfter } from "./rules/things/called-after.ts";
import { calledThing } from "./rules/things/called-thing.ts";
import { definition } from "./rules/things/definition.ts";
import { house, work } from "./rules/things/namesakes.ts";
import { racehorse } from "./rules/things/racehorse.ts";
import { sailing } from "./rules/things/sailing.ts";
import { ship } from "./rules/things/ship.ts";
import { listing } from "./rules/titles/listing.ts";
import { quotedName } from "./rules/titles/quoted-name.ts";
import { quotedPhrase } from "./rules/titles/quoted-phrase.ts";
import { quotedTitle } from "./rules/titles/quoted-title.ts";
import { unquotedTitle } from "./rules/titles/unquoted-title.ts";
import { workTitle } from "./rules/titles/work-title.ts";
import { commonNoun } from "./rules/words/common-noun.ts";
import { foreignWord } from "./rules/words/foreign-word.ts";
import { nameVerb } from "./rules/words/name-verb.ts";
import { unspacedWord } from "./rules/words/unspaced-word.ts";

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
    smallDirection,
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
