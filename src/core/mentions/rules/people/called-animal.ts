import { isOtherThanEnglish } from "../../../text/language.ts";
import { BREEDS } from "../../lexicon/breeds.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { DECLINING } from "../language-families.ts";
import { type Candidate, type Objection, phraseWith } from "../rule.ts";

const AND = wordList("und et y e en");
/** Words of "his two-year-old prize bull" before the animal, at most. */
const MOST_ADJECTIVES = 3;
/** "Son berger allemand Poutine" */
const SHEPHERDS = wordList("berger pastor pastore");
const GERMAN = wordList("allemand aleman tedesco alemao");
/** "Si" in "il cane si chiama Putin". */
export const REFLEXIVE: ReadonlySet<string> = wordList("se si sie");

/** "O cão Putin", "猫のプーチン", "son berger allemand Poutine": an animal right before the name. */
export function behindAnimal(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const animal = around.word(first - 1) === "の" ? first - 2 : first - 1;
  const isOther = isOtherThanEnglish(around.language);
  const isKind =
    (isNoun(around, animal, around.lexicon.animals) ||
      (isOther && isNoun(around, animal, BREEDS))) &&
    !mayOwn(candidate, animal);
  if (!isKind && !isBreed(around, animal)) return null;
  return { words: phraseWith(candidate, animal, first), bearer: "same" };
}

/** "Die Tauben Kiew und Minsk", but "der Hund Koni und Putin". */
export function secondAnimal(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const isSecond = AND.has(around.word(first - 1)) && around.nameStarts.has(first - 2);
  if (!isSecond || !isNoun(around, first - 3, around.lexicon.animals)) return null;
  return { words: phraseWith(candidate, first - 3, first), bearer: "same" };
}

const ANIMALS_IN_ENGLISH = wordList(
  "dog cat horse pony goat parrot puppy kitten bulldog terrier spaniel labrador poodle hamster rabbit tortoise bull ram",
  "cow heifer pig sow sheep llama alpaca camel donkey mule elephant gorilla tiger lion cub rooster cockerel mare filly",
  "dogs cats horses ponies goats parrots puppies kittens rabbits cows pigs camels elephants tigers lions dolphins bears",
  "bitch hound ewe lamb hen goose gander duck swan kelpie lurcher pup heron falcon owl",
  "dolphin bear whale orca walrus panda giraffe chimpanzee colt stallion gelding greyhound collie beagle dachshund mastiff whippet pug retriever tomcat pigeon budgie cockatoo",
);

/** "Kremlin the hamster" */
export function isAnimalBehind({ around, first, last }: Candidate, animal: number): boolean {
  if (!ANIMALS_IN_ENGLISH.has(around.word(animal)) || around.isCapital(animal)) return false;
  if (around.gapAfter(last) !== "space" || around.gapBefore(animal) !== "space") return false;
  // "In Russia the bear trade grew."
  if (around.startsSentence(first)) return true;
  return around.gapAfter(animal) !== "space" || around.isSmallWord(animal + 1);
}

/** "Two dolphins, Kharkiv and Odesa,", but "two bears, Russia said" */
const END_OF_ASIDE = /^(?:[,.]| and \p{Lu}\p{L}+[,.])/u;

/** "His prize bull, Putin,", "our dog Moscow", but "the bear, Putin said". */
export function isAnimalBefore({ around, first, last }: Candidate): boolean {
  const animal = first - 1;
  if (!ANIMALS_IN_ENGLISH.has(around.word(animal)) || around.isCapital(animal)) return false;
  const isAside =
    around.words.between(animal) === ", " &&
    END_OF_ASIDE.test(around.words.text.slice(around.words.end(last)));
  if (!isAside && around.gapAfter(animal) !== "space") return false;
  for (let index = animal - 1; index >= animal - MOST_ADJECTIVES; index--) {
    if (around.gapAfter(index) !== "space") return false;
    if (around.isIn("possessives", index) || around.isIn("articles", index)) return true;
    if (isAside && around.isIn("numberWords", index)) return true;
    if (around.isSmallWord(index)) return false;
  }
  return false;
}

/** "Der Hund heißt Trump", "le chien s’appelle Poutine", "Köpeğin adı Trump". */
const ANIMAL_IS_CALLED = wordList(
  "heisst hiess heet heette appelle appelait nomme adi ismi imieniem wabi jmenem imenom казва кличке кличкой кличку имени імені",
);
/** Words between the animal and what it is called, at most. */
const NEAR_ANIMAL = 6;

export function isAnimalsName({ around, first }: Candidate): boolean {
  const verb = REFLEXIVE.has(around.word(first - 1)) ? first - 2 : first - 1;
  if (!ANIMAL_IS_CALLED.has(around.word(verb)) || around.gapAfter(verb) !== "space") return false;
  const { animals } = around.lexicon;
  for (let index = verb - 1; index >= verb - NEAR_ANIMAL; index--) {
    if (animals.has(around.word(index))) return true;
  }
  return false;
}

const NOMINATIVES = wordList(
  "кот кошка пес собака конь кіт кішка кінь pies kot kotka kon pes kocour kocka kun suka suczka fena fenka psica macek macka konj",
);
const VOWEL_AT_END = /[aeiouyаеиіоуыюя]$/u;

/** With cases both in the nominative are one ("собака Путин"); else the name is the owner's, or the subject. */
function mayOwn({ around, last, end }: Candidate, animal: number): boolean {
  // "Köpek Trump’ı ısırdı": the ending is of another part of the sentence than the animal.
  if (around.language === "tr") return /['’]/u.test(around.words.text.charAt(end));
  if (!DECLINING.has(around.language ?? "")) return false;
  const isNominative = NOMINATIVES.has(around.word(animal)) || BREEDS.has(around.word(animal));
  return !isNominative || VOWEL_AT_END.test(around.word(last));
}

const ARTICLES = wordList("o a os as el la le il lo der die das de het un une una um uma een");

/** Whose an animal is; metaphors have none: "Trump, der Elefant im Raum". */
const OWNERS = wordList(
  "dele dela deles vizinho vizinha vizinhos vecino vecina vecinos vicino vicina vicini voisin voisine voisins",
  "nachbarn nachbarin nachbars buurman buurvrouw buren dono dona dueno duena familia familie famille famiglia",
);

/** "Putin, o bulldog dele": behind a comma and an article, and before a comma or its owner. */
export function isAnimalApposed(
  { around, last }: Candidate,
  animals: ReadonlySet<string>,
): boolean {
  if (!ARTICLES.has(around.word(last + 1)) || around.words.between(last) !== ", ") return false;
  const animal = last + 2;
  if (around.gapBefore(animal) !== "space") return false;
  if (!animals.has(around.word(animal)) && !BREEDS.has(around.word(animal))) return false;
  if (around.gapAfter(animal) !== "space") return true;
  return OWNERS.has(around.word(animal + 1)) || OWNERS.has(around.word(animal + 2));
}

function isBreed(around: Surroundings, index: number): boolean {
  return isNoun(around, index, GERMAN) && SHEPHERDS.has(around.word(index - 1));
}

/** The word is in the list, and only a space follows it where there are spaces. */
export function isNoun(around: Surroundings, index: number, list: ReadonlySet<string>): boolean {
  if (!list.has(around.word(index))) return false;
  const gap = around.gapAfter(index);
  return gap === "space" || gap === "none";
}
