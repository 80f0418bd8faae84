import { isOtherThanEnglish } from "../../text/language.ts";
import { BREEDS } from "../lexicon/breeds.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { Surroundings } from "../surroundings.ts";
import { isAlias, isAliasElsewhere, isNicknameWithArticle } from "./alias.ts";
import { calledLike } from "./called-like.ts";
import { naming } from "./naming.ts";
import { isPlayer } from "./player.ts";
import { type Candidate, endsItsPhrase, isFamilyName, phraseWith, type Rule } from "./rule.ts";
import { CASES } from "./slavic.ts";

const CALLED = wordList(
  "named called namens genannt genaamd geheten llamado llamada nomme nommee appele appelee chiamato chiamata",
  "chamado chamada",
);
const CALL = wordList(
  "call calls called calling name named nickname nicknamed dub dubbed christen christened baptised baptized",
);
const CALLED_ONES = wordList("him her them himself herself me myself");
const AND = wordList("und et y e en");
/** Words of "his two-year-old prize bull" before the animal, at most. */
const MOST_ADJECTIVES = 3;
/** "Son berger allemand Poutine" */
const SHEPHERDS = wordList("berger pastor pastore");
const GERMAN = wordList("allemand aleman tedesco alemao");
/** Of the kind before a noun in Turkish: "Putin adlı kedi". */
const TURKISH_CALLED = wordList("adli isimli adindaki ismindeki adini ismini");
/** One of many, of whom the entity is none. */
const ANYBODY = wordList(
  "man woman boy girl child baby toddler teenager neighbour neighbor stranger villager pensioner",
  "farmer baker plumber carpenter fisherman nurse teacher student driver waiter barber actor singer",
  "dog cat horse pony goat parrot puppy kitten bulldog terrier spaniel labrador poodle tabby hamster rabbit",
  "golfer boxer cyclist footballer cricketer dentist clerk cook chef tailor butcher grocer painter pianist guitarist",
  "lodger tramp sailor miner",
  "pumpkin marrow tree beer burger sandwich cocktail robot snowman storm hurricane doll puppet lorry truck car gritter",
  "tortoise bull cow pig sheep llama camel donkey elephant gorilla tiger cub rooster cockerel",
);

/** Anybody or an animal that bears the name: "a farmer named Assad", "o cão Putin", "Putin adlı kedi". */
export const calledByName: Rule = {
  id: "called-by-name",
  objection(candidate) {
    const { around, first, last, category, kind } = candidate;
    if (kind === "demonym") return null;
    if (kind !== "short" && !isFamilyName(candidate)) return null;
    const isOther = isOtherThanEnglish(around.language);
    const named = isOther || kind === "abbreviation" ? null : naming(candidate);
    if (named) return named;
    const { animals } = around.lexicon;
    // "猫のプーチン"
    const animal = around.word(first - 1) === "の" ? first - 2 : first - 1;
    const isKind =
      (isNoun(around, animal, animals) || (isOther && isNoun(around, animal, BREEDS))) &&
      !mayOwn(candidate, animal);
    if (isKind || isBreed(around, animal)) {
      return { words: phraseWith(candidate, animal, first), bearer: "same" };
    }
    const animalBehind = last + 2;
    if (!isOther && around.word(last + 1) === "the" && isAnimalBehind(candidate, animalBehind)) {
      return { words: phraseWith(candidate, first, animalBehind), bearer: "same" };
    }
    if (!isOther && (isAnimalBefore(candidate) || isNoun(around, first - 1, NAMEKINDS))) {
      return { words: phraseWith(candidate, first - 1, last), bearer: "same" };
    }
    // "Die Tauben Kiew und Minsk", but "der Hund Koni und Putin"
    const isSecond = AND.has(around.word(first - 1)) && around.nameStarts.has(first - 2);
    if (isSecond && isNoun(around, first - 3, animals)) {
      return { words: phraseWith(candidate, first - 3, first), bearer: "same" };
    }
    if (isSelfCalled(candidate) || (!isOther && isNamedIt(candidate))) {
      const bearer = category === "person" ? "same" : null;
      return { words: phraseWith(candidate, first - 2, last), bearer };
    }
    if (isOther && isAliasElsewhere(candidate)) {
      const bearer = category === "person" ? "same" : null;
      return { words: phraseWith(candidate, first - 1, last), bearer };
    }
    if (isNicknameWithArticle(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: "same" };
    }
    if (!isOther && isAlias(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: "same" };
    }
    if (!isOther && isNickname(candidate)) {
      return { words: phraseWith(candidate, first, last + 1), bearer: null };
    }
    if (isOther && isAnimalApposed(candidate, animals)) {
      return { words: phraseWith(candidate, first, last + 2), bearer: "same" };
    }
    if (isOther && isItsName(candidate)) {
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: "same" };
    }
    if (!isOther && isCalledSo(candidate)) {
      return { words: phraseWith(candidate, first - 2, last), bearer: "same" };
    }
    if (category !== "person") return null;
    if (isOther && isPlayer(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: "same" };
    }
    const namesake = isOther ? calledLike(candidate) : null;
    if (namesake) return namesake;
    if (isOther && isNoun(around, last + 1, TURKISH_CALLED) && around.gapAfter(last) === "space") {
      return { words: phraseWith(candidate, first, last + 1), bearer: "same" };
    }
    const noun = first - 2;
    if (!isNoun(around, first - 1, CALLED)) return null;
    if (!isNoun(around, noun, isOther ? animals : ANYBODY)) return null;
    return { words: phraseWith(candidate, noun, first), bearer: "same" };
  },
};

const ANIMALS_IN_ENGLISH = wordList(
  "dog cat horse pony goat parrot puppy kitten bulldog terrier spaniel labrador poodle hamster rabbit tortoise bull ram",
  "cow heifer pig sow sheep llama alpaca camel donkey mule elephant gorilla tiger lion cub rooster cockerel mare filly",
  "dogs cats horses ponies goats parrots puppies kittens rabbits cows pigs camels elephants tigers lions dolphins bears",
  "bitch hound ewe lamb hen goose gander duck swan kelpie lurcher pup heron falcon owl tortoise",
  "dolphin bear whale orca walrus panda giraffe chimpanzee colt stallion gelding greyhound collie beagle dachshund mastiff whippet pug retriever tomcat pigeon budgie cockatoo",
);

/** "Kremlin the hamster" */
function isAnimalBehind({ around, first, last }: Candidate, animal: number): boolean {
  if (!ANIMALS_IN_ENGLISH.has(around.word(animal)) || around.isCapital(animal)) return false;
  if (around.gapAfter(last) !== "space" || around.gapBefore(animal) !== "space") return false;
  // "In Russia the bear trade grew."
  if (around.startsSentence(first)) return true;
  return around.gapAfter(animal) !== "space" || around.isSmallWord(animal + 1);
}

/** What has a name of its own, whatever the name is: "the genus Georgia". */
const NAMEKINDS = wordList(
  "genus cultivar surname forename patronymic codename callsign typeface font",
);

/** "Two dolphins, Kharkiv and Odesa,", but "two bears, Russia said" */
const END_OF_ASIDE = /^(?:[,.]| and \p{Lu}\p{L}+[,.])/u;

/** "His prize bull, Putin,", "our dog Moscow", but "the bear, Putin said". */
function isAnimalBefore({ around, first, last }: Candidate): boolean {
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

/** Before a name that something bears: "un bar que se llama Moscú", "il cane si chiama Putin". */
const IS_CALLED = wordList(
  "llama llaman llamaba chiama chiamano chiamava chama chamam chamava nazywa jmenuje imenuje",
);
const REFLEXIVE = wordList("se si sie");
/** Behind it in Dutch: "een bar die Moskou heet". */
const IS_CALLED_BEHIND = wordList("heet heette");

/** "Der Hund heißt Trump", "le chien s’appelle Poutine", "Köpeğin adı Trump". */
const ANIMAL_IS_CALLED = wordList(
  "heisst hiess heet heette appelle appelait nomme adi ismi imieniem wabi jmenem imenom казва кличке кличкой кличку имени імені",
);
/** Words between the animal and what it is called, at most. */
const NEAR_ANIMAL = 6;

function isAnimalsName({ around, first }: Candidate): boolean {
  const verb = REFLEXIVE.has(around.word(first - 1)) ? first - 2 : first - 1;
  if (!ANIMAL_IS_CALLED.has(around.word(verb)) || around.gapAfter(verb) !== "space") return false;
  const { animals } = around.lexicon;
  for (let index = verb - 1; index >= verb - NEAR_ANIMAL; index--) {
    if (animals.has(around.word(index))) return true;
  }
  return false;
}

function isItsName(candidate: Candidate): boolean {
  const { around, first, last, category } = candidate;
  if (category !== "place" && category !== "person") return false;
  if (isAnimalsName(candidate)) return true;
  const verb = REFLEXIVE.has(around.word(first - 1)) ? first - 2 : first - 1;
  const reflexive = verb === first - 1 ? verb - 1 : first - 1;
  const isBefore =
    IS_CALLED.has(around.word(verb)) &&
    REFLEXIVE.has(around.word(reflexive)) &&
    around.gapBefore(first) === "space";
  if (isBefore) return !(around.gapAfter(last) === "space" && around.isCapital(last + 1));
  return (
    around.language === "nl" &&
    IS_CALLED_BEHIND.has(around.word(last + 1)) &&
    around.gapAfter(last) === "space" &&
    around.gapBefore(first) === "space" &&
    around.word(first - 1) === "die"
  );
}

/** "Me llamo Israel", "je m’appelle Assad", "ich heiße Iran". */
const SELF_CALLED = wordList(
  "llamo chiamo appelle chamo heisse heiss heet nazywam jmenuji imenujem",
);
const SELF = wordList("me mi m je ich ik sie se");

function isSelfCalled({ around, first, last }: Candidate): boolean {
  const verb = REFLEXIVE.has(around.word(first - 1)) ? first - 2 : first - 1;
  if (!SELF_CALLED.has(around.word(verb)) || around.gapBefore(first) !== "space") return false;
  if (around.gapAfter(last) === "hyphen") return false;
  return SELF.has(around.word(verb - 1)) || SELF.has(around.word(first - 1));
}

const NAME_IT = wordList(
  "named naming name renamed christened christening baptised baptized dubbed",
);

/** "Who had named it Kyiv": a dog, a bar or a boat. */
function isNamedIt(candidate: Candidate): boolean {
  const { around, first, last, category } = candidate;
  if (around.word(first - 1) !== "it" || around.gapBefore(first) !== "space") return false;
  if (category === "organisation" || around.isPossessive(last)) return false;
  if (category === "person" && isNoun(around, first - 2, CALL)) return endsItsPhrase(candidate);
  return NAME_IT.has(around.word(first - 2)) && around.gapAfter(first - 2) === "space";
}

/** "The Kremlin, as students call the admissions office,", but "the West, as he calls it,". */
const NICKNAMED =
  /^["”’]?,["”’]? as (?:\p{L}+ ){1,4}(?:calls?|called|dub|dubbed|nicknamed?) (?:the|their|his|her|our|this|that|its) \p{L}/u;
/** In UTF-16 units. */
const LONGEST_NICKNAMING = 80;

function isNickname({ around, end }: Candidate): boolean {
  return NICKNAMED.test(around.words.text.slice(end, end + LONGEST_NICKNAMING));
}

/** "They call him Assad", but "called her Russia's conscience". */
function isCalledSo(candidate: Candidate): boolean {
  const { around, first } = candidate;
  if (!isNoun(around, first - 1, CALLED_ONES) || !isNoun(around, first - 2, CALL)) return false;
  return endsItsPhrase(candidate);
}

const NOMINATIVES = wordList(
  "кот кошка пес собака конь кіт кішка кінь pies kot kotka kon pes kocour kocka kun suka suczka fena fenka psica macek macka konj",
);
const VOWEL_AT_END = /[aeiouyаеиіоуыюя]$/u;

/** With cases both in the nominative are one ("собака Путин"); else the name is the owner's, or the subject. */
function mayOwn({ around, last, end }: Candidate, animal: number): boolean {
  // "Köpek Trump’ı ısırdı": the ending is of another part of the sentence than the animal.
  if (around.language === "tr") return /['’]/u.test(around.words.text.charAt(end));
  if (!CASES.has(around.language ?? "")) return false;
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
function isAnimalApposed({ around, last }: Candidate, animals: ReadonlySet<string>): boolean {
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

/** Whether the word is an animal such as people name. */
export function isAnimal(around: Surroundings, index: number): boolean {
  return around.isIn("animals", index);
}

/** The word is in the list, and only a space follows it where there are spaces. */
function isNoun(around: Surroundings, index: number, list: ReadonlySet<string>): boolean {
  if (!list.has(around.word(index))) return false;
  const gap = around.gapAfter(index);
  return gap === "space" || gap === "none";
}
