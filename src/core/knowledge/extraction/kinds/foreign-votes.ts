import type { Category } from "../../../categories.ts";
import { wordList } from "../../../mentions/lexicon/word-list.ts";
import { capitalisesNouns } from "../../../text/language.ts";
import { categoryOfForeignNoun } from "../lexicon/foreign-kinds.ts";
import { isCyrillicSlavic } from "../lexicon/small-endings.ts";
import * as trait from "../lexicon/vocabulary.ts";
import type { RunReader } from "../runs/name-runs.ts";
import type { ReadChunk, ReadSentence } from "../runs/read-chunk.ts";
import type { NameRun } from "../runs/run.ts";
import type { Votes } from "../surfaces/votes.ts";

/** Points for a category, by what stands around a name. */
const LOCATIVE = 1;
const SPEAKS = 1;
const ACTS = 1;
const ROLE = 2;
const NOUN_BESIDE = 1.5;
/** Russian puts the names of firms, clubs and newspapers in quotation marks; those of works too. */
const QUOTED = 0.7;

/** Words around a name that tell its category, in languages other than English; folded. */
interface ForeignWords {
  /** Before places, and seldom before others. */
  locatives: ReadonlySet<string>;
  /** Behind or before who speaks or is born. */
  personal: ReadonlySet<string>;
}

const NO_WORDS: ForeignWords = {
  locatives: new Set(),
  personal: new Set(),
};

const BY_LANGUAGE: Readonly<Record<string, ForeignWords>> = {
  ru: {
    locatives: wordList("в во из близ около под"),
    personal: wordList(
      "сказал сказала заявил заявила сообщил сообщила отметил отметила написал написала добавил добавила",
      "считает говорит подчеркнул подчеркнула рассказал рассказала родился родилась умер умерла женился стал стала",
    ),
  },
  uk: {
    locatives: wordList("в у із біля"),
    personal: wordList(
      "сказав сказала заявив заявила повідомив повідомила зазначив зазначила написав написала додав додала",
      "вважає каже підкреслив розповів народився народилася помер померла став стала",
    ),
  },
  pl: {
    locatives: wordList("w we z do koło pod"),
    personal: wordList(
      "powiedział powiedziała stwierdził stwierdziła oświadczył napisał napisała dodał dodała uważa mówi",
      "urodził urodziła zmarł zmarła ożenił został została",
    ),
  },
  de: {
    locatives: wordList("in nach aus bei nahe"),
    personal: wordList("sagt sagte erklärte schrieb meint meinte glaubt starb heiratete"),
  },
  fr: {
    locatives: wordList("à en"),
    personal: wordList("dit déclare déclaré affirme affirmé ajoute ajouté écrit naît meurt épouse"),
  },
  es: {
    locatives: wordList("en"),
    personal: wordList("dijo dice declaró afirmó afirma añadió escribió nació murió"),
  },
};
/** Between a kind and a name: "la ville de Lyon". */
const OF = wordList("de d du des del do da di von");
/** Of names in the genitive, by which an office names a place: "мэр Москвы", "prezydent Tarnowa". */
const GENITIVE = /(?:[ыиyi]|[ое]и|ого|ej|ego)$/u;
const GENITIVE_OF_MASCULINE = /[аяa]$/u;
const MASCULINE = /[^аеиоуыэюяaeiouy]$/u;

/** Of verbs in the past: "сказал", "вернулась". */
const PAST = /\p{L}{2}(?:[аяиеыо]л|[аяиеыо]ла|[аяиеыо]лся|[аяиеыо]лась)$/u;
const PREPOSITIONS = wordList(
  "в во на из с со к ко у о об от до за для по под над при без через между",
);

/** Votes for a name's category by the words around it, in languages other than English. */
export class ForeignVoter {
  readonly #foreign: ForeignWords;
  readonly #hasNounCapitals: boolean;
  readonly #chunk: ReadChunk;
  readonly #sentence: ReadSentence;
  readonly #reader: RunReader;
  readonly #language: string;

  constructor(chunk: ReadChunk, sentence: ReadSentence, reader: RunReader, language: string) {
    this.#chunk = chunk;
    this.#sentence = sentence;
    this.#reader = reader;
    this.#language = language;
    this.#foreign = BY_LANGUAGE[language] ?? NO_WORDS;
    this.#hasNounCapitals = capitalisesNouns(language);
  }

  vote({ first, last, isQuoted }: NameRun, votes: Votes): void {
    if (this.#language === "en") return;
    const { locatives, personal } = this.#foreign;
    const before = this.#wordAt(first - 1);
    if (locatives.has(before)) votes.add("place", LOCATIVE);
    if (personal.has(before) || personal.has(this.#wordAt(last + 1))) votes.add("person", SPEAKS);
    if (this.#acts(first, last)) votes.add("person", ACTS);
    if (isQuoted) votes.add("organisation", QUOTED);
    this.#voteByNounBefore(first, last, votes);
    if (this.#chunk.words.between(last) === ", ") this.#voteByNoun(last + 1, votes);
  }

  /** "Каплан отметил": a single word before a verb in the past, with no preposition before it, that is no genitive. */
  #acts(first: number, last: number): boolean {
    if (!isCyrillicSlavic(this.#language) || first !== last) return false;
    return (
      this.#chunk.words.between(last) === " " &&
      PAST.test(this.#wordAt(last + 1)) &&
      !GENITIVE.test(this.#reader.folded(first)) &&
      !PREPOSITIONS.has(this.#wordAt(first - 1))
    );
  }

  #voteByNounBefore(first: number, last: number, votes: Votes): void {
    const before = first - 1;
    const gap = before < this.#sentence.first ? "" : this.#chunk.words.between(before);
    if (!/^,? [«„]?$/u.test(gap)) return;
    if (OF.has(this.#wordAt(before))) {
      if (this.#kindAt(before - 1) === "place") votes.add("place", NOUN_BESIDE);
    } else if (first < last || !this.#isGenitive(before, first)) {
      this.#voteByNoun(before, votes);
    }
  }

  /** By a noun beside the name that says what it names. */
  #voteByNoun(index: number, votes: Votes): void {
    if (this.#isRole(index)) votes.add("person", ROLE);
    else {
      const kind = this.#kindAt(index);
      if (kind !== null) votes.add(kind, NOUN_BESIDE);
    }
  }

  #isRole(index: number): boolean {
    const isNoun = this.#wordAt(index) !== "";
    return (
      isNoun && (this.#reader.traits(index) & (trait.ROLE | trait.CALLING | trait.TITLE)) !== 0
    );
  }

  #kindAt(index: number): Category | null {
    return categoryOfForeignNoun(this.#wordAt(index), this.#language);
  }

  /** The folded word if it may be a noun that describes a name; "" if it is part of a name itself. */
  #wordAt(index: number): string {
    const { first, last } = this.#sentence;
    if (index < first || index > last) return "";
    const isNoun = this.#hasNounCapitals || index === first || !this.#reader.isNameWord(index);
    return isNoun ? this.#reader.folded(index) : "";
  }

  /** Whether the name is in the genitive: it then says where the noun is or whose it is, not what it is called. */
  #isGenitive(noun: number, name: number): boolean {
    if (!isCyrillicSlavic(this.#language) && this.#language !== "pl") return false;
    const folded = this.#reader.folded(name);
    return (
      GENITIVE.test(folded) ||
      (GENITIVE_OF_MASCULINE.test(folded) && MASCULINE.test(this.#reader.folded(noun)))
    );
  }
}

/** The category of the first word that says a kind; null where none does. */
export function categoryOfForeignHead(words: readonly string[], language: string): Category | null {
  for (const word of words) {
    const category = categoryOfForeignNoun(word, language);
    if (category !== null) return category;
  }
  return null;
}
