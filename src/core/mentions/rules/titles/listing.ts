import { type Candidate, phraseWith, type Rule } from "../rule.ts";

const TIME = String.raw`\d{1,2}(?:[.:h]\d\d)?\s?(?:[ap]\.?m\.?|Uhr|h|uur)?`;
/** Channels of several countries, with a number or a word behind: BBC Two, Sky Arts, France 2, Rai 3, ČT1. */
const CHANNEL = `(?:BBC|ITV|Channel|Film|Sky|PBS|HBO|ABC|NBC|CBS|Fox|AMC|Das Erste|ARD|ZDF|Arte|ARTE|3sat|RTL|Sat|SAT|ProSieben|Vox|VOX|Phoenix|phoenix|NDR|WDR|BR|MDR|SWR|HR|RBB|ORF|SRF|TF1|France|M6|Canal|Apple TV|Netflix|Disney|Prime Video|Hulu|Paramount|Rai|La7|Canale|Rete|La|Antena|Telecinco|RTP|SIC|TVI|NPO|Canvas|TVP|Polsat|TVN|ČT|Nova|Prima|TRT|НТВ|ТНТ|СТС|ТВЦ|Перший|Первый|бТВ|bTV|БНТ|SLO|POP)`;
const CHANNEL_NAME = String.raw`${CHANNEL}[\s.+]?[\p{Lu}\d]?[\p{L}\d]*`;
const HAS_CHANNEL = new RegExp(String.raw`(?:^|[\s(])${CHANNEL}`, "u");
/** "8pm, BBC Two: ", "20.15 Uhr, ZDF: " and what of the title stands before the name. */
const BEFORE = new RegExp(
  String.raw`(?:^|[^\d.:])${TIME}(?:,|:|\s[-–|])?\s${CHANNEL_NAME}(?:,|:|\s[-–|])\s[^.?!;:(\n]{0,50}$`,
  "u",
);
/** "8pm: " */
const BEHIND_TIME = new RegExp(
  String.raw`(?:^|[^\d.:])${TIME}(?:,|:|\s[-–|])?\s[^.?!;:(\n]{0,50}$`,
  "u",
);
/** " (BBC Two)", ", ZDF" */
const BEFORE_CHANNEL = new RegExp(
  String.raw`^[^.;(\n]{0,50}(?:\(|,\s)${CHANNEL_NAME}(?:[,.;)\n]|$)`,
  "u",
);
/** Behind a title: " (Channel 5, 9pm)", ": A Journey (Apple TV+, from Friday)". */
const IN_BRACKETS = new RegExp(
  String.raw`^(?::\s[^.;()\n]{0,50})?\s\(${CHANNEL_NAME}\+?,\s(?:[^()\n]{0,20}\d\s?[ap]m|from\s\p{Lu}?\p{L}+|now)\)`,
  "u",
);
/** In UTF-16 units. */
const LONGEST_ENTRY = 110;

/** A programme in a list of what is on: "8pm, BBC Two: Putin vs the People", "20.15 Uhr: Putins Krieg (ZDF)". */
export const listing: Rule = {
  id: "listing",
  objection(candidate: Candidate) {
    const { around, first, last, end } = candidate;
    const { text } = around.words;
    const start = around.words.start(first);
    if (around.startsSentence(first) && isInBrackets(candidate)) {
      return { words: phraseWith(candidate, first, last), bearer: "longer" };
    }
    if (!around.words.hasDigits) return null;
    const before = text.slice(Math.max(0, start - LONGEST_ENTRY), start);
    if (!/\d/u.test(before) || !around.blockHas(HAS_CHANNEL)) return null;
    const isOn =
      BEFORE.test(before) ||
      (BEHIND_TIME.test(before) && BEFORE_CHANNEL.test(text.slice(end, end + LONGEST_ENTRY)));
    return isOn ? { words: phraseWith(candidate, first, last), bearer: null } : null;
  },
};

/** "Tehran (Apple TV+, from Friday)" */
function isInBrackets({ around, end }: Candidate): boolean {
  const { text } = around.words;
  const isOpen = text[end] === ":" || text.charAt(end + 1) === "(";
  return isOpen && IN_BRACKETS.test(text.slice(end, end + LONGEST_ENTRY));
}
