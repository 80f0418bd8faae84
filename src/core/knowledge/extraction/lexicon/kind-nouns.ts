import { wordList } from "../../../mentions/lexicon/word-list.ts";

/** Common nouns that say what the name beside them names: "the village of X", "X is a band". */
const NOUNS_BY_CATEGORY: readonly (readonly [category: string, nouns: ReadonlySet<string>])[] = [
  [
    "person",
    wordList(
      "singer actor actress player footballer cricketer politician writer author composer painter musician guitarist",
      "drummer director businessman businesswoman lawyer judge priest bishop soldier officer pitcher quarterback",
      "boxer wrestler skater swimmer poet sculptor physicist chemist mathematician journalist model dancer rapper",
      "comedian son daughter wife husband brother sister father mother uncle aunt nephew niece friend colleague",
      "scientist engineer historian philosopher economist goalkeeper striker midfielder defender captain coach",
      "manager spokesman spokeswoman candidate dictator president minister leader founder general commander",
      "activist blogger professor doctor billionaire oligarch king queen prince",
    ),
  ],
  [
    "place",
    wordList(
      "town towns village villages hamlet city cities suburb neighbourhood neighborhood municipality township",
      "settlement county parish district borough commune locality river lake creek stream mountain hill peak island",
      "islands street road station airport stadium region province republic peninsula valley port capital",
      "territory enclave exclave bay desert coast state states beach park square bridge",
    ),
  ],
  [
    "organisation",
    wordList(
      "company firm manufacturer retailer band group agency newspaper magazine broadcaster bank university college",
      "school club team party airline union federation association organisation organization institute charity",
      "label network ministry committee daily weekly website brand duo trio subsidiary publisher bloc alliance",
      "supermarket startup think-tank council",
    ),
  ],
  [
    "armed-group",
    wordList(
      "militia rebels militants guerrillas mercenaries mercenary fighters insurgents paramilitary battalion brigade",
      "jihadists terrorists gunmen",
    ),
  ],
  ["event", wordList("war battle tournament festival championship operation referendum summit")],
  ["weapon", wordList("missile missiles drone drones rifle tank tanks howitzer rocket rockets")],
  [
    "other",
    wordList(
      "film films movie novel novella book album song single track opera play musical series sitcom episode game",
      "comic poem painting sculpture soundtrack video documentary show manga anime genus species breed language",
      "languages religion dialect ship frigate vessel yacht",
    ),
  ],
];

function singularEnd(plural: string): string {
  return plural === "ies" ? "y" : "";
}

/** Before a noun for a group, these say that it fights: "terrorist organisations". */
const FIGHTING = wordList(
  "terrorist militant rebel insurgent guerrilla paramilitary armed jihadist mercenary",
);

/** Whether a group that this folded word describes is one that fights. */
export function isFighting(folded: string): boolean {
  return FIGHTING.has(folded);
}

const categories = new Map<string, string>();
for (const [category, nouns] of NOUNS_BY_CATEGORY) {
  for (const noun of nouns) if (!categories.has(noun)) categories.set(noun, category);
}

/** The category of things that this folded noun, or its plural, describes; or null. */
export function categoryOfNoun(folded: string): string | null {
  return (
    categories.get(folded) ?? categories.get(folded.replace(/(?:ies|s)$/u, singularEnd)) ?? null
  );
}
