import { ENDS_SENTENCE_OR_ANNOUNCES } from "../../text/sentence-end.ts";

/** What stands before what somebody says in a conversation. */
export interface Label {
  /** The speaker's name, and with the marks and the space behind it. */
  name: string;
  length: number;
  /** What tells the speaker from others: "Ada Orr:" becomes "Orr:" further down. */
  speaker: string;
  isShort: boolean;
  /** The name is all of its line; without a colon or a time it may as well be a heading. */
  isAlone: boolean;
  /** The time at which it was said stands beside it. */
  isTimed: boolean;
  /** It says what somebody is, as no field or heading does: "Mr Orr:", "Ada Orr (Lindow):", "ORR A. B., mayor." */
  isMarked: boolean;
  /** What is said is another sentence than the label: "Orr A. B., mayor. Thank you." */
  endsSentence: boolean;
}

const WORD = "\\p{Lu}[\\p{L}.’'-]*";
const SMALL =
  "(?:von|van|de|of|for|the|der|für|la|da|do|di|del|du|des|señora?|le|and|und|et|y|i|и|та|по|з|ds)";
const BRACKETS = "(?:\\s?[([][^()[\\]]{1,80}[)\\]])";
/** "Ada Orr:", "Orr:", "Q:", "[Ch.]:"; or with what somebody is, "Ada Orr (Lindow) (Lab):". */
const BEFORE_COLON = `\\[?(?<name>${WORD}(?:,? (?:${WORD}|${SMALL})){0,5})\\]?(?<what>${BRACKETS}{0,2})\\s?:`;
/** The same in scripts without capitals. */
const UNCASED = "(?<uncased>[\\p{Lo}\\p{M}]{2,12}(?: [\\p{Lo}\\p{M}]{2,12}){0,3})\\s?[:：]";
/** "Orr A. B., mayor. Thank you.", as Russian stenographers set it. */
const BEFORE_INITIALS =
  '(?<family>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:\\p{Lu}\\. ?){2})(?<office>, [^.:]{1,80}\\.)?(?=\\s*[«„“"]?\\p{Lu})';
/** "ORR A. B.", "ORR A.B., member of parliament (Lindow).", as stenographers set it. */
const IN_CAPITALS =
  "(?<capitals>\\p{Lu}{2}[\\p{Lu}’'-]+(?: (?:\\p{Lu}{2,}|(?:\\p{Lu}\\.)+))*)(?:,[^.:]{1,80})?(?:\\s?\\([^()]{1,80}\\))?\\.?(?<=\\.)";
/** "M. Orr.", "Mme la présidente." */
const IN_FRENCH =
  "(?<french>(?:M|Mme)\\. (?:l[ae] \\p{Ll}+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}))\\.";
const ASKED_OR_ANSWERED =
  "(?<role>Pregunta|Respuesta|Question|Réponse|Frage|Antwort|Domanda|Risposta|Pytanie|Odpowiedź|[PQR])\\.";
const TIME = "\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
/** "[12/03/2024, 18:04:11] Ada:", "3/12/24, 6:04 PM - Ada:", "[18:04] <Ada>", as programs keep chats. */
const STAMPED = `(?:\\[(?<stamp>[\\d/.-]+,? ${TIME}|${TIME})\\]|[\\d/.-]{6,10},? ${TIME} [-–]|${TIME}) (?<chatter>[^\\s:<>][^:<>\\n]{0,39}(?=:)|<[^:<>\\n]{1,40}(?=>))[:>]`;
const LABEL = new RegExp(
  `^(?:(?:${STAMPED}|${BEFORE_COLON}|${IN_CAPITALS}|${IN_FRENCH}|${ASKED_OR_ANSWERED})(?:\\s|$)|${UNCASED}\\s*|${BEFORE_INITIALS}\\s*)`,
  "u",
);
/** What somebody is called in a meeting, before the name or instead of it. */
const TITLE =
  /^(?:M(?:rs?|s|x|me)|Dr|Lord|Lady|Sir|Madam|(?:The )?(?:Lord |Deputy )?(?:Minister|Secretary|Speaker|President|Chair(?:man|woman)?)|Senator|Cllr|Councillor|Mayor|Radn[ya]|Judge|Herr|Frau|(?:Alters|Vize|Bundes|Landtags)?[Pp]räsident(?:in)?|(?:\p{Lu}\p{Ll}+)?[Mm]inister(?:in)?|Abg|Sra?|Don|Doña|Diputad[oa]|President[ea]|Ministr[oaey]|Onorevole|On|Deputad[oa]|Pani?|Pose[łl]|Posłanka|Senatorka|(?:Wice)?[Mm]arszałek|Předsed(?:a|kyně)|Poslan(?:ec|kyně)|Депутат|Министр|Міністр|Голова|Председатель|Президент|Сенатор)\.? \p{Lu}/u;
/** "Ada Orr", "The Speaker 13:45", "Ada Orr (01:02)" as a line. */
const ALONE = new RegExp(
  `^(?<name>${WORD}(?: (?:${WORD}|${SMALL})){1,4})(?<time>,? [[(]?${TIME}[\\])]?)?$`,
  "u",
);
/** Of one word; "Note:" and "Photo:" look the same. */
const IS_SHORT = /^\p{L}{4,}$/u;
/** "I'm going to lay out --", "(Laughter)" */
const CUT_OFF = /(?:[-–—]|\))\s*$/u;

export function labelOf(text: string): Label | null {
  return labelBefore(text) ?? labelAlone(text);
}

function labelBefore(text: string): Label | null {
  const match = LABEL.exec(text);
  if (match === null) return null;
  const { name, capitals, french, role, chatter, uncased, family, what, office } =
    match.groups ?? {};
  const length = match[0].length;
  if (chatter !== undefined) {
    return { ...LINE, name: chatter, length, speaker: chatter, isTimed: true };
  }
  if (family !== undefined) {
    const [speaker = ""] = family.split(" ");
    const isMarked = office !== undefined;
    return { ...LINE, name: family.trim(), length, speaker, isMarked, endsSentence: true };
  }
  const speaker = name ?? capitals ?? french ?? role ?? uncased ?? "";
  const said = text.slice(length);
  if (said !== "" && !ENDS_SENTENCE_OR_ANNOUNCES.test(said.trimEnd()) && !CUT_OFF.test(said))
    return null;
  const isShort = name !== undefined && IS_SHORT.test(name);
  const isMarked = TITLE.test(speaker) || (Boolean(what) && speaker.includes(" "));
  const last = speaker.split(" ").at(-1) ?? "";
  const endsSentence = capitals !== undefined;
  return { ...LINE, name: speaker, length, speaker: last, isShort, isMarked, endsSentence };
}

const LINE = {
  isShort: false,
  isAlone: false,
  isTimed: false,
  isMarked: false,
  endsSentence: false,
};

function labelAlone(text: string): Label | null {
  const { name, time } = ALONE.exec(text)?.groups ?? {};
  if (name === undefined) return null;
  const isTimed = time !== undefined;
  return { ...LINE, name, length: text.length, speaker: name, isAlone: true, isTimed };
}
