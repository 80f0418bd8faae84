import type { Category } from "../../categories.ts";
import { wordList } from "../../mentions/lexicon/word-list.ts";

/** Words around a name that tell its category, in languages other than English; folded. */
export interface ForeignWords {
  /** Before places, and seldom before others. */
  locatives: ReadonlySet<string>;
  /** Behind or before who speaks or is born. */
  personal: ReadonlySet<string>;
}

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
    locatives: wordList("w we z ze do koło pod"),
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

export function foreignWords(language: string): ForeignWords | null {
  return BY_LANGUAGE[language] ?? null;
}

/** Nouns that say what kind of thing a Slavic name in several words names; by their stems, folded. */
const SLAVIC_HEADS: readonly (readonly [RegExp, Category])[] = [
  [
    /^(?:мор[еяю]м?$|океан|област[ьи]|кра[ияюе]м?$|раион|остров|озер|рек[аиуе]$|залив|пролив|канал|округ|полуостров|побережь|долин|пустын|гор[аыуе]?$|парк|дворец|площад|улиц|стрит|авеню|мост[аеу]?$|сити$)/u,
    "place",
  ],
  [
    /^(?:федераци|союз|университет|институт|академи|церк|парти|суд[аеуо]?м?$|банк|театр|музе|общест|агентств|служб|собрани|ассоциаци|корпораци|комисси|комитет|совет|министерств|палат|бюро|департамент|управлени|фонд|организаци|компани|лиг[аиуе]|клуб|конгресс|сенат|парламент|газет)/u,
    "organisation",
  ],
  [
    /^(?:воин|революц|кубок|преми|чемпионат|турнир|игр[аы]$|битв|мятеж|соглашени|договор)/u,
    "event",
  ],
];

/** The category of the first word that says a kind; null where none does. */
export function categoryOfSlavicHead(words: readonly string[]): Category | null {
  for (const word of words) {
    const found = SLAVIC_HEADS.find(([stem]) => stem.test(word));
    if (found) return found[1];
  }
  return null;
}
