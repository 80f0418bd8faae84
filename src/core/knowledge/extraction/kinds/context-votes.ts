import { wordList } from "../../../mentions/lexicon/word-list.ts";
import { ALL_CAPITALS } from "../../../text/words.ts";
import { categoryOfNoun, isFighting } from "../lexicon/kind-nouns.ts";
import * as trait from "../lexicon/vocabulary.ts";
import type { RunReader } from "../runs/name-runs.ts";
import type { ReadChunk, ReadSentence } from "../runs/read-chunk.ts";
import type { NameRun } from "../runs/run.ts";
import type { Votes } from "../surfaces/votes.ts";
import { ForeignVoter } from "./foreign-votes.ts";
import { voteAsTeam } from "./team-votes.ts";

/** Points for a category, by what stands around a name. */
const TITLE = 2;
const NOUN_BESIDE = 1.5;
const SAYS_WHAT_IT_IS = 3;
const OFFICE = 1.5;
const BEFORE_REGION = 1.5;
const NATIONALITY_BEHIND = 1.5;
const LOCATIVE = 0.7;
const SPEAKS = 1;
const RULES = 1;
const ACTS = 0.7;
const PLURAL_TEAM = 0.7;
const DIRECTION = 0.3;

const LOCATIVES = wordList("in at near outside across throughout toward towards inside");
const DIRECTIONS = wordList("from to via around into through visited");
/** Before "of", what only places have. */
const HAD_BY_PLACES = wordList(
  "mayor mayoress residents inhabitants outskirts suburbs townspeople villagers north south east west",
);
const SPEAKING = wordList(
  "said says told added wrote thinks believes argued scored won born asked replied insisted",
);
/** Before an example of a kind: "rivers such as the Elbe". */
const EXAMPLE_BEFORE = wordList("like as including especially namely");
const KIND_WITHIN = 8;
const REGIMES = wordList("regime administration government campaign presidency family");
const SAID_BEFORE = wordList("said says told asked added wrote");
/** What mostly people do, at the head of a sentence. */
const ACTING = wordList(
  "had has did will would could was is made took came went became began married died played joined left returned",
  "met gave got found saw knew spent moved started tried wanted felt loved lived worked grew studied served",
);
/** Behind the name of a firm or a team: its offices and what it issues. */
const OF_BODIES = wordList(
  "chief ceo cfo chairman chairwoman spokesman spokeswoman spokesperson executive executives manager director coach",
  "striker midfielder defender goalkeeper winger captain analyst analysts economist employees staff engineers",
  "researchers shares stock shareholders investors bonds products customers headquarters",
);
/** Before "of", "at" or "in" and the name of a firm or a team. */
const HELD_AT = wordList(
  "executive ceo cfo chairman chairwoman spokesman spokeswoman founder cofounder director head manager analyst",
  "employee employees employer shares stake shareholder customers subsidiary owner boss researcher engineer partner",
);
/** What only firms have. */
const OWNED = wordList(
  "ceo cfo shares stock shareholders investors employees staff engineers customers headquarters subsidiary products factory plant",
);
const OFFICE_LINKS = wordList("of at in for");
const COPULAS = wordList("is was are were");
const ARTICLES = wordList("a an the");
/** Behind these another phrase begins, whose noun says nothing of the name. */
const PHRASE_ENDS = wordList("of in that who which by for from");
/** After the noun of an apposition: "Lindow, the town where". */
const GOES_ON = wordList(
  "of in that which who whose where when by for from to on at near with and or behind under between known called named",
);
/** "Brunner Mond & Co.", "Dombey and Sons" */
const AND_PARTNERS =
  /^ (?:&|and|und|et) (?:Co|Cie|Company|Sons?|Söhne|Fils|Bros|Brothers|Partners)(?!\p{L})/u;
const PARTNERS_LENGTH = 16;
const NOUN_WITHIN = 5;
const ITS_WITHIN = 7;

/** Votes for a name's category by the words around it. */
export class ContextVoter {
  readonly #foreign: ForeignVoter;
  readonly #chunk: ReadChunk;
  readonly #sentence: ReadSentence;
  readonly #reader: RunReader;

  constructor(chunk: ReadChunk, sentence: ReadSentence, reader: RunReader, language: string) {
    this.#chunk = chunk;
    this.#sentence = sentence;
    this.#reader = reader;
    this.#foreign = new ForeignVoter(chunk, sentence, reader, language);
  }

  vote(name: NameRun, votes: Votes): void {
    if (name.afterTitle) votes.add("person", TITLE);
    if (this.#isFirm(name.last)) votes.add("organisation", SAYS_WHAT_IT_IS);
    this.#foreign.vote(name, votes);
    voteAsTeam(name, { chunk: this.#chunk, sentence: this.#sentence, reader: this.#reader }, votes);
    this.#voteByBefore(name, votes);
    if (this.#isSmall(name.last + 1)) this.#voteByAfter(name, votes);
    else this.#voteByNameAfter(name, votes);
  }

  #isFirm(last: number): boolean {
    const { words } = this.#chunk;
    const end = words.end(last);
    return (
      words.text[end] === " " && AND_PARTNERS.test(words.text.slice(end, end + PARTNERS_LENGTH))
    );
  }

  #isSmall(index: number): boolean {
    const { first, last } = this.#sentence;
    if (index < first || index > last) return false;
    return !this.#reader.isNameWord(index) || this.#isPreposition(index);
  }

  /** "In Bremen": its capital is the sentence's. */
  #isPreposition(index: number): boolean {
    return (
      index === this.#sentence.first && (this.#reader.traits(index) & trait.FUNCTION_WORD) !== 0
    );
  }

  #voteByBefore({ first, last }: NameRun, votes: Votes): void {
    const { words } = this.#chunk;
    if (!this.#isSmall(first - 1) || words.gapAfter(first - 1) !== "space") return;
    const before = this.#reader.folded(first - 1);
    if (this.#isHeldAt(first)) votes.add("organisation", OFFICE);
    else if (LOCATIVES.has(before)) votes.add("place", LOCATIVE);
    else if (DIRECTIONS.has(before)) votes.add("place", DIRECTION);
    else if (EXAMPLE_BEFORE.has(before)) this.#voteByKind(first - 1, votes);
    else if (SAID_BEFORE.has(before)) {
      if (!this.#isOfficeBehind(last)) votes.add("person", SPEAKS);
    } else if (before === "the" && first === last && /\p{Ll}s$/u.test(words.word(last))) {
      votes.add("organisation", PLURAL_TEAM);
    } else if (before === "of") {
      const noun = this.#isSmall(first - 2) ? this.#reader.folded(first - 2) : "";
      if (HAD_BY_PLACES.has(noun) || categoryOfNoun(noun) === "place")
        votes.add("place", NOUN_BESIDE);
    } else {
      const noun = categoryOfNoun(before);
      if (noun !== null && noun !== "place") votes.add(noun, NOUN_BESIDE);
    }
  }

  /** "Zorbo Town": what it does tells no person of it. */
  #isHeaded(first: number, last: number): boolean {
    const isHead = (this.#reader.traits(last) & trait.HEAD) !== 0;
    return first < last && isHead && (this.#reader.traits(first) & trait.GIVEN) === 0;
  }

  /** "Zorbo said its boats", "SCL said": of what has initials, or is "it" before anything else is named. */
  #isThing(last: number): boolean {
    const { words } = this.#chunk;
    if ((words.shape(last) & ALL_CAPITALS) !== 0) return true;
    const end = Math.min(last + ITS_WITHIN, this.#sentence.last);
    for (let index = last + 2; index <= end; index++) {
      const word = this.#reader.folded(index);
      if (word === "its") return true;
      if (ARTICLES.has(word) || this.#reader.isNameWord(index)) return false;
    }
    return false;
  }

  /** "an analyst at Zorbo", "shares in Zorbo". */
  #isHeldAt(first: number): boolean {
    return (
      OFFICE_LINKS.has(this.#reader.folded(first - 1)) &&
      this.#isSmall(first - 2) &&
      HELD_AT.has(this.#reader.folded(first - 2))
    );
  }

  /** "Zorbo's shares". */
  #isOwner(last: number): boolean {
    const { words } = this.#chunk;
    return (
      words.gapAfter(last) === "apostrophe" &&
      this.#reader.folded(last + 1) === "s" &&
      this.#isSmall(last + 2) &&
      OWNED.has(this.#reader.folded(last + 2))
    );
  }

  /** "said Zorbo manager Ada Orr": the name is her club's. */
  #isOfficeBehind(last: number): boolean {
    return this.#isSmall(last + 1) && OF_BODIES.has(this.#reader.folded(last + 1));
  }

  /** "terrorist organisations in the Middle East, like Hezbollah": the nearest noun that says a kind. */
  #voteByKind(before: number, votes: Votes): void {
    const from = Math.max(this.#sentence.first, before - KIND_WITHIN);
    for (let index = before - 1; index >= from; index--) {
      const noun = this.#isSmall(index) ? categoryOfNoun(this.#reader.folded(index)) : null;
      if (noun === null) continue;
      const fights = noun === "organisation" && isFighting(this.#reader.folded(index - 1));
      votes.add(fights ? "armed-group" : noun, NOUN_BESIDE);
      return;
    }
  }

  /** "in Senlis, France"; "Prost (France)". */
  #voteByNameAfter({ first, last }: NameRun, votes: Votes): void {
    const next = last + 1;
    if (next > this.#sentence.last || !this.#reader.isNameWord(next)) return;
    const between = this.#chunk.words.between(last);
    const traits = this.#reader.traits(next);
    if (/^\s\($/u.test(between) && (traits & (trait.COUNTRY | trait.DEMONYM)) !== 0) {
      votes.add("person", NATIONALITY_BEHIND);
    }
    const isLocated = first > this.#sentence.first && LOCATIVES.has(this.#reader.folded(first - 1));
    if (isLocated && /^,\s$/u.test(between) && (traits & (trait.COUNTRY | trait.PLACE)) !== 0) {
      votes.add("place", BEFORE_REGION);
    }
  }

  #voteByAfter({ first, last }: NameRun, votes: Votes): void {
    const { words } = this.#chunk;
    const next = last + 1;
    if (this.#isOwner(last)) votes.add("organisation", OFFICE);
    if (words.gapAfter(last) !== "space") {
      if (/^,\s$/u.test(words.between(last))) this.#voteBySaid(next, votes, "apposition");
      return;
    }
    const after = this.#reader.folded(next);
    if (OF_BODIES.has(after)) votes.add("organisation", OFFICE);
    if (!this.#isHeaded(first, last)) {
      if (SPEAKING.has(after)) votes.add(this.#isThing(last) ? "organisation" : "person", SPEAKS);
      else if (first === this.#sentence.first && ACTING.has(after)) votes.add("person", ACTS);
    }
    if (COPULAS.has(after)) {
      this.#voteBySaid(next + 1, votes, "predicate");
      return;
    }
    if (first === last && REGIMES.has(after)) votes.add("person", RULES);
    const noun = categoryOfNoun(after);
    if (noun === "event") votes.add("place", LOCATIVE);
    else if (noun === "organisation" || noun === "armed-group" || noun === "weapon") {
      votes.add(noun, NOUN_BESIDE);
    }
  }

  /** "According to Miller, the river carries": the noun begins the main clause, and says nothing of the name. */
  #isSubject(article: number, noun: number): boolean {
    const next = noun + 1;
    return (
      this.#reader.folded(article) === "the" &&
      next <= this.#sentence.last &&
      this.#chunk.words.gapAfter(noun) === "space" &&
      this.#isSmall(next) &&
      !GOES_ON.has(this.#reader.folded(next))
    );
  }

  /** "..., the village where" and "is a band that": the first noun behind the article, of a run the last. */
  #voteBySaid(article: number, votes: Votes, as: "apposition" | "predicate"): void {
    if (!ARTICLES.has(this.#reader.folded(article))) return;
    const end = Math.min(article + NOUN_WITHIN, this.#sentence.last);
    for (let index = article + 1; index <= end; index++) {
      const word = this.#reader.folded(index);
      const noun = this.#isSmall(index) ? categoryOfNoun(word) : null;
      if (noun === null) {
        if (PHRASE_ENDS.has(word)) return;
        continue;
      }
      const goesOn =
        this.#chunk.words.gapAfter(index) === "space" &&
        this.#isSmall(index + 1) &&
        categoryOfNoun(this.#reader.folded(index + 1)) !== null;
      if (goesOn) continue;
      if (as === "apposition" && this.#isSubject(article, index)) return;
      votes.add(noun, SAYS_WHAT_IT_IS);
      return;
    }
  }
}
