import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";

/** Apparatus, instruments and articles of trade, in English. */
const GOODS = wordList(
  "amplifier amplifiers amp amps loudspeaker loudspeakers turntable turntables gramophone gramophones",
  "piano pianos harmonica harmonicas organ organs accordion accordions violin violins guitar guitars trumpet trumpets",
  "clarinet flute tuba tubas oven ovens stove stoves skillet skillets kettle kettles fridge refrigerator freezer",
  "dishwasher toaster mixer blender bicycle bicycles bike bikes scooter moped motorcycle motorcycles knife knives",
  "scissors razor pump pumps sprayer sprayers compressor boiler boilers heater radiator camera cameras lens lenses",
  "microscope telescope tractor tractors mower lawnmower chainsaw lathe typewriter typewriters clock clocks sofa",
  "wardrobe mattress pizza pizzas sausage sausages",
);
const TRADE = wordList(
  "shop shops store stores showroom showrooms dealer dealers dealership dealerships retailer retailers collector collectors",
  "catalogue brochure warranty salesman saleswoman",
);

/** Verbs too: "Wagner pumps cash into Mali". */
const MAY_BE_VERBS = wordList("pumps shops stores clocks bikes");

/** Behind a hyphen: "Wagner-Werke", and of instruments and goods in German and Dutch: "Wagner-Orgel". */
const JOINED =
  /^(?:werke?n?|fabrik|fabriek|verlag|brauerei|brouwerij|.*(?:orgel|klavier|flugel|verstarker|lautsprecher|pumpe|ofen|fahrrad|traktor|kamera|messer|piano|versterker|pomp|fiets|kachel|handler|laden|winkel))(?:e?n|s)?$/u;

/** Who takes and keeps pictures: "Wagner camera footage". */
const FILMING = wordList("crew crews footage operator operators team teams feed feeds");

/** They make it the fighters' own: "a Wagner shop that sold weapons". */
const FIGHTERS =
  /(?<!\p{L})(?:mercenar\p{L}+|fighters?|fighting|soldiers?|troops?|militia\p{L}*|rebels?|insurgents?|paramilitar\p{L}+|military|army|weapons?|arms|drones?|ammunition|combat|war|killed|s[öo]ldner\p{L}*|k[äa]mpfer\p{L}*|truppen?|huurling\p{L}*|strijders?)(?!\p{L})/iu;

/** "The Wagner amplifier", "Volkswagen's Wagner dealer", "a Wagner-Werke collector": a firm, not fighters. */
export const brand: Rule = {
  id: "brand",
  concerns: ({ category, kind }) => category === "armed-group" && kind === "short",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!isGoods(candidate)) return null;
    const sentence = around.sentenceAt(first);
    if (FIGHTERS.test(around.phrase(sentence.first, sentence.last))) return null;
    const words = phraseWith(candidate, first, last + 1);
    return { words, bearer: around.blockHas(FIGHTERS) ? null : "same" };
  },
};

function isGoods(candidate: Candidate): boolean {
  const { around, last } = candidate;
  const next = last + 1;
  const gap = around.gapAfter(last);
  if (gap === "hyphen") return JOINED.test(around.word(next));
  if (gap !== "space" || around.isPossessive(last)) return false;
  if (!GOODS.has(around.word(next)) && !TRADE.has(around.word(next))) {
    return isDescribed(candidate) && !isFilming(candidate, next + 1);
  }
  if (MAY_BE_VERBS.has(around.word(next)) && !isDetermined(candidate)) return false;
  return !isFilming(candidate, next);
}

/** "The Wagner spray pump". */
function isDescribed(candidate: Candidate): boolean {
  const { around, last } = candidate;
  const kind = last + 1;
  if (around.isCapital(kind) || around.isSmallWord(kind) || around.isIn("roles", kind))
    return false;
  if (around.gapAfter(kind) !== "space" || /ed$/u.test(around.word(kind))) return false;
  const goods = around.word(kind + 1);
  return GOODS.has(goods) && !MAY_BE_VERBS.has(goods) && isDetermined(candidate);
}

function isFilming({ around }: Candidate, goods: number): boolean {
  return around.gapAfter(goods) === "space" && FILMING.has(around.word(goods + 1));
}

function isDetermined({ around, first }: Candidate): boolean {
  const before = first - 1;
  return (
    around.isPossessive(before) ||
    around.word(before) === "s" ||
    around.isIn("articles", before) ||
    around.isIn("possessives", before) ||
    around.isIn("prepositions", before)
  );
}
