import { withEndings, wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { bearerOfNamesake, type Candidate, isPlaceLike, phraseWith, type Rule } from "../rule.ts";

/** Names that clubs of many cities bear, in any case. */
const CLUBS = wordList(
  withEndings("dynam dinam", "o a u em om ie e"),
  withEndings("spartak lokomotiv", "- u a e om em iem owi"),
  "lok himki chimki khimki metalist metallist metalista obolon arsenal persepolis esteghlal lokomotyw lokomotiwa lokomotiwu cska zska torpedo zenit zenitu zenita zenitem",
  withEndings("спартак локомотив зенит", "- а у ом е"),
  "динамо химки цска торпедо ディナモ スパルタク ロコモティフ دينامو برسبوليس بيرسبوليس سسكا سيسكا سبارتاك لوكوموتيف ودينامو وسبارتاك ولوكوموتيف",
);
/** "Spartak Moskva", "«Динамо» Киев", "«Локомотив» (Москва)", "Динамо-Минск", "ディナモ・キーウ". */
const JOINT = /^["»”“’'›]?(?:\s?\(?|[-\u2010-\u2014・])$/u;
/** "CSKA de Moscú", "Dinamo di Kiev", "Dinamo iz Kijeva". */
const OF = new Set(["de", "di", "iz", "z", "из", "з"]);

/** Football, hockey, basketball and sports club, in several languages: "FC Minsk", "HC Moskva". */
const KINDS_OF_CLUBS = wordList(
  "fc afc cf hc bc fk bk nk vk kk sk rk ac cd ud rcd tsv cs sv ks gks mks фк хк мфк жфк",
);
/** They are codes of law and a network too, but not before a town: "ГК РФ", "ВК Россия". */
const KINDS_BEFORE_TOWNS = wordList("бк вк гк");
/** "Minsk FC"; the others may say something else behind a place. */
const KINDS_BEHIND = wordList("fc afc cf hc");

/** A sports club, whose name has that of its city beside it. */
export const club: Rule = {
  id: "club",
  concerns: (name) => isPlaceLike(name) && name.kind !== "demonym",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (isKind(candidate, last + 1, KINDS_BEHIND) && around.gapAfter(last) === "space") {
      return { words: phraseWith(candidate, first, last + 1), bearer: bearerOfNamesake(candidate) };
    }
    const isBefore =
      isKind(candidate, first - 1, KINDS_OF_CLUBS) ||
      (candidate.category === "place" && isKind(candidate, first - 1, KINDS_BEFORE_TOWNS));
    if (isBefore && around.gapBefore(first) === "space") {
      return { words: phraseWith(candidate, first - 1, last), bearer: bearerOfNamesake(candidate) };
    }
    if (CLUBS.has(around.word(last + 1)) && JOINT.test(around.words.between(last))) {
      return { words: phraseWith(candidate, first, last + 1), bearer: bearerOfNamesake(candidate) };
    }
    const isOf = OF.has(around.word(first - 1)) && around.gapBefore(first) === "space";
    const before = isOf ? first - 2 : first - 1;
    if (!around.has(before) || !CLUBS.has(around.word(before))) return null;
    if (!JOINT.test(around.words.between(before))) return null;
    return { words: phraseWith(candidate, before, last), bearer: bearerOfNamesake(candidate) };
  },
};

/** Whether the word is a club's name or one of its kinds: Dynamo, FC. */
export function isClub(around: Surroundings, index: number): boolean {
  if (!around.mayBeCapital(index)) return false;
  if (CLUBS.has(around.word(index))) return true;
  return around.isAllCapitals(index) && KINDS_OF_CLUBS.has(around.word(index));
}

function isKind({ around }: Candidate, index: number, kinds: ReadonlySet<string>): boolean {
  return around.isAllCapitals(index) && kinds.has(around.word(index));
}
