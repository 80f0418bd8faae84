import { PAGE_RULES, type PageRule } from "../page-rules.ts";
import { EVIDENCE_RULES, type EvidenceRule } from "../senses.ts";
import { brand } from "./bodies/brand.ts";
import { club } from "./bodies/club.ts";
import { institutionAfter } from "./bodies/institution-after.ts";
import { institutionOf } from "./bodies/institution-of.ts";
import { act, election, nationalTeam, treaty } from "./bodies/institutions.ts";
import { match } from "./bodies/match.ts";
import { grandPrix } from "./bodies/race.ts";
import { byline, capitalsWord, koreanName } from "./codes/abbreviations.ts";
import { address } from "./codes/address.ts";
import { countrySign } from "./codes/country-sign.ts";
import { jobTitle } from "./codes/job-title.ts";
import { numbered } from "./codes/numbers.ts";
import { otherCode } from "./codes/other-code.ts";
import { otherExpansion } from "./codes/other-expansion.ts";
import { capitalAfter } from "./longer-names/capital-after.ts";
import { capitalBefore } from "./longer-names/capital-before.ts";
import { englishName } from "./longer-names/english-name.ts";
import { longerNameAfter } from "./longer-names/longer-name-after.ts";
import { longerNameBefore } from "./longer-names/longer-name-before.ts";
import { longerNameOf } from "./longer-names/longer-name-of.ts";
import { otherPhrase } from "./longer-names/other-phrase.ts";
import { calledByName } from "./people/called-by-name.ts";
import { citedAuthor } from "./people/cited-author.ts";
import { demonymSurname } from "./people/demonym-surname.ts";
import { doubleSurname } from "./people/double-surname.ts";
import { generation } from "./people/generation.ts";
import { otherPerson } from "./people/other-person.ts";
import { compassPoint } from "./places/compass-point.ts";
import { inhabitants } from "./places/inhabitants.ts";
import { otherPlace } from "./places/other-place.ts";
import { region } from "./places/region.ts";
import { smallDirection } from "./places/small-direction.ts";
import { street } from "./places/street.ts";
import { withoutArticle } from "./places/without-article.ts";
import type { Rule } from "./rule.ts";
import { apposition } from "./things/apposition.ts";
import { articledThing } from "./things/articled-thing.ts";
import { calledAfter } from "./things/called-after.ts";
import { calledThing } from "./things/called-thing.ts";
import { definition } from "./things/definition.ts";
import { house, work } from "./things/namesakes.ts";
import { racehorse } from "./things/racehorse.ts";
import { sailing } from "./things/sailing.ts";
import { ship } from "./things/ship.ts";
import { listing } from "./titles/listing.ts";
import { quotedName } from "./titles/quoted-name.ts";
import { quotedPhrase } from "./titles/quoted-phrase.ts";
import { quotedTitle } from "./titles/quoted-title.ts";
import { unquotedTitle } from "./titles/unquoted-title.ts";
import { workTitle } from "./titles/work-title.ts";
import { commonNoun } from "./words/common-noun.ts";
import { foreignWord } from "./words/foreign-word.ts";
import { nameVerb } from "./words/name-verb.ts";
import { unspacedWord } from "./words/unspaced-word.ts";

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
