import { isOtherThanEnglish } from "../../../text/language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import {
  type Candidate,
  endsItsPhrase,
  isFamilyName,
  type Objection,
  phraseWith,
  type Rule,
} from "../rule.ts";
import { isAlias, isAliasElsewhere, isNicknameWithArticle } from "./alias.ts";
import { antonomasia } from "./antonomasia.ts";
import {
  behindAnimal,
  isAnimalApposed,
  isAnimalBefore,
  isAnimalBehind,
  isAnimalsName,
  isNoun,
  REFLEXIVE,
  secondAnimal,
} from "./called-animal.ts";
import { calledLike } from "./called-like.ts";
import { naming } from "./naming.ts";
import { isPlayer } from "./player.ts";

const CALLED = wordList(
  "named called namens genannt genaamd geheten llamado llamada nomme nommee appele appelee chiamato chiamata",
  "chamado chamada",
);
const CALL = wordList(
  "call calls called calling name named nickname nicknamed dub dubbed christen christened baptised baptized",
);
const CALLED_ONES = wordList("him her them himself herself me myself");
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
  concerns: ({ kind }) => kind !== "demonym",
  objection(candidate) {
    if (candidate.kind !== "short" && !isFamilyName(candidate)) return null;
    return isOtherThanEnglish(candidate.around.language)
      ? calledElsewhere(candidate)
      : calledInEnglish(candidate);
  },
};

/** By the words around the name in English; the first that holds decides. */
function calledInEnglish(candidate: Candidate): Objection | null {
  const { around, first, last, category, kind } = candidate;
  const named = kind === "abbreviation" ? null : naming(candidate);
  if (named) return named;
  const animal = behindAnimal(candidate);
  if (animal) return animal;
  const animalBehind = last + 2;
  if (around.word(last + 1) === "the" && isAnimalBehind(candidate, animalBehind)) {
    return { words: phraseWith(candidate, first, animalBehind), bearer: "same" };
  }
  if (isAnimalBefore(candidate) || isNoun(around, first - 1, NAMEKINDS)) {
    return { words: phraseWith(candidate, first - 1, last), bearer: "same" };
  }
  if (TYPEFACES.has(around.word(last + 1)) && around.gapAfter(last) === "space") {
    return { words: phraseWith(candidate, first, last + 1), bearer: null };
  }
  const second = secondAnimal(candidate);
  if (second) return second;
  if (isSelfCalled(candidate) || isNamedIt(candidate)) {
    return { words: phraseWith(candidate, first - 2, last), bearer: bearerOfCalled(candidate) };
  }
  if (isAlias(candidate)) {
    return { words: phraseWith(candidate, first - 1, last), bearer: "same" };
  }
  if (isNickname(candidate)) {
    return { words: phraseWith(candidate, first, last + 1), bearer: null };
  }
  if (isCalledSo(candidate)) {
    return { words: phraseWith(candidate, first - 2, last), bearer: "same" };
  }
  return category === "person" ? (called(candidate, ANYBODY) ?? antonomasia(candidate)) : null;
}

/** The same in other languages. */
function calledElsewhere(candidate: Candidate): Objection | null {
  const { around, first, last, category } = candidate;
  const { animals } = around.lexicon;
  const animal = behindAnimal(candidate) ?? secondAnimal(candidate);
  if (animal) return animal;
  if (isSelfCalled(candidate)) {
    return { words: phraseWith(candidate, first - 2, last), bearer: bearerOfCalled(candidate) };
  }
  if (isAliasElsewhere(candidate)) {
    return { words: phraseWith(candidate, first - 1, last), bearer: bearerOfCalled(candidate) };
  }
  if (isNicknameWithArticle(candidate)) {
    return { words: phraseWith(candidate, first - 1, last), bearer: "same" };
  }
  if (isAnimalApposed(candidate, animals)) {
    return { words: phraseWith(candidate, first, last + 2), bearer: "same" };
  }
  if (isItsName(candidate)) {
    return { words: phraseWith(candidate, first - 1, last + 1), bearer: "same" };
  }
  if (category !== "person") return null;
  if (isPlayer(candidate)) {
    return { words: phraseWith(candidate, first - 1, last), bearer: "same" };
  }
  const namesake = calledLike(candidate) ?? antonomasia(candidate);
  if (namesake) return namesake;
  if (isNoun(around, last + 1, TURKISH_CALLED) && around.gapAfter(last) === "space") {
    return { words: phraseWith(candidate, first, last + 1), bearer: "same" };
  }
  return called(candidate, animals);
}

/** Who calls himself or is called by a person's name goes by it; by another name it tells nothing of the page. */
function bearerOfCalled({ category }: Candidate): "same" | null {
  return category === "person" ? "same" : null;
}

/** "A farmer named Assad": "called" or the like behind one of the nouns. */
function called(candidate: Candidate, nouns: ReadonlySet<string>): Objection | null {
  const { around, first } = candidate;
  const noun = first - 2;
  if (!isNoun(around, first - 1, CALLED) || !isNoun(around, noun, nouns)) return null;
  return { words: phraseWith(candidate, noun, first), bearer: "same" };
}

/** What has a name of its own, whatever the name is: "the genus Georgia". */
const NAMEKINDS = wordList(
  "genus cultivar surname forename patronymic codename callsign typeface font",
);

/** Behind it: "the Georgia typeface". */
const TYPEFACES = wordList("typeface typefaces font fonts");

/** Before a name that something bears: "un bar que se llama Moscú", "il cane si chiama Putin". */
const IS_CALLED = wordList(
  "llama llaman llamaba chiama chiamano chiamava chama chamam chamava nazywa jmenuje imenuje",
);
/** Behind it in Dutch: "een bar die Moskou heet". */
const IS_CALLED_BEHIND = wordList("heet heette");

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
  const { text } = around.words;
  if (text.charAt(end) !== "," && text.charAt(end + 1) !== ",") return false;
  return NICKNAMED.test(text.slice(end, end + LONGEST_NICKNAMING));
}

/** "They call him Assad", but "called her Russia's conscience". */
function isCalledSo(candidate: Candidate): boolean {
  const { around, first } = candidate;
  if (!isNoun(around, first - 1, CALLED_ONES) || !isNoun(around, first - 2, CALL)) return false;
  return endsItsPhrase(candidate);
}
