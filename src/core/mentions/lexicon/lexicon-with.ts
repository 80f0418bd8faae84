import { english } from "./en/english.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import type { Lexicon, WordLists } from "./lexicon.ts";
import { withEndings, wordList } from "./word-list.ts";

const NO_WORDS: ReadonlySet<string> = new Set();

/** Every list that English has, empty. */
const EMPTY_LISTS = Object.fromEntries(
  Object.entries(english)
    .filter(([, list]) => list instanceof Set)
    .map(([name]) => [name, NO_WORDS]),
);

/** In letters: Iowa, Utah. */
const SHORTEST_STATE = 4;

/** Newsrooms of all languages write them in English too. */
const ENGLISH_GENERATIONS = wordList("jr sr");

/** Given names of elsewhere, as papers in Latin letters write them. */
const GIVEN_NAMES_OF_ELSEWHERE = wordList(
  "karim youssef yusuf mehdi reza hamid rashid rachid samira laila yasmina amina aicha fadi ziad walid tarek tariq nabil",
  "bilal hicham hakim jamal kamal farid mourad mounir driss mustapha moussa mamadou ousmane fatou aminata emre murat cem",
  "ayse elif zeynep deniz burak hakan serkan oksana olena iryna kateryna dmytro andrii serhii bohdan taras vasyl petro",
  // Of Russians and Arabs, by the schemes of several languages.
  "sergej siergiej serguei dmitrij dmitriy jurij juri iouri iuri joeri aleksej aleksiej andriej anatoli anatolij anatoly",
  "waleri walerij valeri valerij valery witali witalij vitali vitalij gennadi gennadij genadij guennadi giennadij",
  "grigori grigorij grigory wassili wasilij vassili vasili vasilij michail mihail mijail pjotr pyotr ilja ilia ilya",
  "wjatscheslaw viatcheslav vjaceslav vjatsjeslav vyaceslav wiaczeslaw kirill kiril jekaterina ekaterina yekaterina",
  "tatjana tatyana swetlana natalja natalya natalija marija yelena julija ioulia joelia ljoedmila khaled halid chalid",
  "jaled mustafa moustafa selimchan",
  "roman zoran goran dragan milos marko jelena milica agnieszka katarzyna magdalena malgorzata tomasz krzysztof wojciech",
  "zbigniew jiri vaclav zdenek istvan laszlo gabor ferenc zsofia ion radu mihai ilinca dimitris giorgos yannis kostas",
);

/** Airlines, pageants, clubs and ships of all languages. */
const SHARED_OPENERS = wordList("air miss fc sv tsv vfb vfl nk fk rcd ms mv hms uss");

/** Bodies of the United Nations with a name of their own: UN-Habitat, ONU Mujeres. */
const BODIES_OF_THE_UN = wordList("habitat women femmes mujeres mulheres donne water aids sida");

const KNOWS_NO_WORDS: Lexicon = {
  ...english,
  ...EMPTY_LISTS,
  generationSuffixes: ENGLISH_GENERATIONS,
  nameParticles: wordList("al von van bin ibn"),
  givenNames: GIVEN_NAMES,
  firmEndings: union(wordList("co inc ltd gmbh ag sa srl spa bv nv ооо оао ао"), BODIES_OF_THE_UN),
  strangersTo: () => NO_WORDS,
  // Papers write American states as in English; the abbreviations are words of other languages ("La", "Me").
  isState: (first, second) => first.length >= SHORTEST_STATE && english.isState(first, second),
};

/**
 * A lexicon that knows these words only. What it leaves out, the rules do without.
 * @param homographs Forms of given names that are other words too: "vlada" is a government in Czech.
 */
export function lexiconWith(
  words: Partial<WordLists>,
  homographs: ReadonlySet<string> = NO_WORDS,
): Lexicon {
  const names = [...GIVEN_NAMES, ...GIVEN_NAMES_OF_ELSEWHERE, ...(words.givenNames ?? [])];
  const isWord = (name: string) =>
    homographs.has(name) || words.functionWords?.has(name) || words.prepositions?.has(name);
  return {
    ...KNOWS_NO_WORDS,
    ...words,
    givenNames: new Set(names.filter((name) => !isWord(name))),
    namesakeOpeners: union(SHARED_OPENERS, words.namesakeOpeners),
    generationSuffixes: union(ENGLISH_GENERATIONS, words.generationSuffixes),
  };
}

function union<T>(one: ReadonlySet<T>, other: ReadonlySet<T> = new Set()): ReadonlySet<T> {
  return new Set([...one, ...other]);
}

/** The common given names in the cases of a language, by the endings of names in a consonant and in -a. */
export function givenNamesInCases(afterConsonant: string, insteadOfA: string): string {
  return [...GIVEN_NAMES]
    .map((name) =>
      name.endsWith("a")
        ? withEndings(name.slice(0, -1), insteadOfA)
        : withEndings(name, afterConsonant),
    )
    .join(" ");
}
