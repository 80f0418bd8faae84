import { isOtherPlace } from "../../lexicon/en/places.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isPlaceLike } from "../rule.ts";
import type { Run } from "./capital-run.ts";

const AUXILIARIES = wordList(
  "will would can could may might should shall must does did do has have had is are was were",
);

/** "Could China Invade?": in a question of few words, its verb. */
export function isQuestionsVerb(candidate: Candidate, run: Run): boolean {
  const { around, first, last } = candidate;
  if (isWhy(candidate, run)) return true;
  const auxiliary = first - 1;
  if (run.length > 1 || !AUXILIARIES.has(around.word(auxiliary))) return false;
  if (!around.startsSentence(auxiliary) || around.gapBefore(first) !== "space") return false;
  return around.gapAfter(last) === "space" && around.words.text[around.words.end(run.last)] === "?";
}

const WHY = wordList("why how");
/** What somebody or a country does in the headline of an essay. */
const OF_ESSAYS = wordList(
  "matters works wins won lost loses fights survives endures thinks sees fell failed rose",
);

/** "Why Ukraine Matters", "How Russia Fights" */
function isWhy({ around, first }: Candidate, run: Run): boolean {
  const asking = first - 1;
  if (!WHY.has(around.word(asking)) || !around.startsSentence(asking)) return false;
  return around.gapBefore(first) === "space" && OF_ESSAYS.has(around.word(run.first));
}

/** Whom their first object is given to, and then what. */
const GIVING = wordList(
  "give gives gave given giving send sends sent sending sell sells sold selling lend lends lent lending grant grants granted",
  "offer offers offered offering supply supplies supplied promise promises promised deny denies denied owe owes owed",
  "cost costs costing teach teaches taught hand hands handed ship ships shipped award awards awarded",
);

/** Arms and aircraft by their names, of which no firm is called after a country. */
const ARMS = wordList(
  "abrams patriot patriots leopard leopards himars atacms javelin javelins stinger stingers bradley bradleys stryker strykers gepard gepards",
  "marder marders challenger challengers taurus scalp caesar caesars gripen gripens rafale rafales mirage mirages typhoon typhoons tornado tornados",
  "tomahawk tomahawks nasams starlink starlinks shahed shaheds iskander iskanders kalibr mig migs su sukhoi boeing boeings airbus airbuses",
  "harpoon harpoons apache apaches archer archers hawk hawks krab krabs",
);
const ARMS_OF_TWO_WORDS = new Set(["storm shadow", "storm shadows", "black hawk", "black hawks"]);

/** "Gives Ukraine Abrams tanks", "to send Poland Patriots": a gift, and no longer name. */
export function isGift(candidate: Candidate, run: Run): boolean {
  const { around, first } = candidate;
  if (!isPlaceLike(candidate) || run.endsInHead) return false;
  if (!GIVING.has(around.word(first - 1)) || around.gapBefore(first) !== "space") return false;
  if (!isArms(candidate, run)) return false;
  // "Sent Israel Torres a card"
  const things = run.last + 1;
  if (around.gapAfter(run.last) !== "space") return /[^s]s$/u.test(around.word(run.last));
  return !around.isSmallWord(things) && !around.isCapital(things);
}

function isArms({ around }: Candidate, { length, first, last }: Run): boolean {
  if (length === 1) return ARMS.has(around.word(last));
  return length === 2 && ARMS_OF_TWO_WORDS.has(`${around.word(first)} ${around.word(last)}`);
}

/** Where they have their own golf links: "the Trump Scotland course". */
const RESORTS = wordList("golf resort resorts hotel hotels club clubs course courses tower towers");
/** A place of two words, at most. */
const LONGEST_PLACE = 2;

/** "The US Gaza plan", "a UN Libya envoy", "the Putin Alaska summit": where it is, before what it is in small letters. */
export function isMatterElsewhere({ around }: Candidate, run: Run): boolean {
  if (run.length > LONGEST_PLACE) return false;
  const place =
    run.length === 1
      ? around.word(run.first)
      : `${around.word(run.first)} ${around.word(run.last)}`;
  if (!isOtherPlace(place) || around.gapAfter(run.last) !== "space") return false;
  const noun = run.last + 1;
  return !around.isSmallWord(noun) && !RESORTS.has(around.word(noun));
}

/** What countries and their leaders do in headlines of two words; the plurals among them are theirs too. */
const VERBS_ALONE = wordList(
  "votes strikes attacks invades wins loses warns vows says quits bombs fires hits halts bans backs seizes frees cuts raises",
  "joins leaves rejects agrees surrenders retreats responds retaliates mobilises mobilizes mourns waits decides celebrates",
  "falls rises closes reopens withdraws advances denies protests reacts prepares hesitates apologises apologizes relents",
  "yields stalls grieves weeps fights burns returns speaks resigns concedes survives escapes pays acts holds stands",
);

/** "TURKEY VOTES", "ISRAEL STRIKES": a headline of two words in capitals. */
export function isHeadlinesVerb({ around, first, last }: Candidate, run: Run): boolean {
  if (run.length > 1 || first > 0 || around.has(run.last + 1)) return false;
  return (
    around.isAllCapitals(last) &&
    around.isAllCapitals(run.last) &&
    VERBS_ALONE.has(around.word(run.last))
  );
}

/** What forms ask for a country, or a town. */
const FIELDS = wordList(
  "nationality country citizenship birthplace residence origin location hometown nation destination capital city state",
);

/** "Nationality: Poland Age: 23": between the labels of a form. */
function isInForm({ around, first }: Candidate, { last }: Run): boolean {
  if (!FIELDS.has(around.word(first - 1)) || around.words.between(first - 1) !== ": ") return false;
  return around.has(last + 1) && around.words.between(last).startsWith(":");
}

/** In letters. */
const CODE = 3;
/** Behind a country's code: its figure in the table, or nothing. */
const FIGURE = /^(?:$|[ \t]*[\d(|,;\u2013-]|\n)/u;
/** In UTF-16 units. */
const LONGEST_TO_FIGURE = 3;

/** "Georgia GEO 20 – 22 Ukraine UKR": the country's own code, whose letters its name has in this order. */
function isOwnCode({ around, first, category, isInCapitals }: Candidate, run: Run): boolean {
  if (category !== "country" || isInCapitals || run.length > 1) return false;
  if (around.words.length(run.first) !== CODE || !around.isAllCapitals(run.first)) return false;
  const end = around.words.end(run.first);
  if (!FIGURE.test(around.words.text.slice(end, end + LONGEST_TO_FIGURE))) return false;
  const name = around.word(first);
  let at = -1;
  for (const letter of around.word(run.first)) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Whether the name stands in a table or a form, and its code or the next label behind it. */
export function isInTable(candidate: Candidate, run: Run): boolean {
  return isOwnCode(candidate, run) || isInForm(candidate, run);
}
