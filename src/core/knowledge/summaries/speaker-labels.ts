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
}

const WORD = "\\p{Lu}[\\p{L}.’'-]*";
const SMALL = "(?:von|van|de|of|the|der|la|da|di|del|señora?|le|and|und|et|y|i|и|та)";
/** "Ada Orr:", "Orr:", "Q:", "[Ch.]:"; or with what somebody is, "Ada Orr (mayor):". */
const BEFORE_COLON = `\\[?(?<name>${WORD}(?:,? (?:${WORD}|${SMALL})){0,5})\\]?(?: \\([^()]{1,80}\\))?:`;
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
  `^(?:${STAMPED}|${BEFORE_COLON}|${IN_CAPITALS}|${IN_FRENCH}|${ASKED_OR_ANSWERED})(?:\\s|$)`,
  "u",
);
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
  const { name, capitals, french, role, chatter } = match.groups ?? {};
  const length = match[0].length;
  if (chatter !== undefined) {
    return { ...LINE, name: chatter, length, speaker: chatter, isTimed: true };
  }
  const speaker = name ?? capitals ?? french ?? role ?? "";
  const said = text.slice(length);
  if (said !== "" && !ENDS_SENTENCE_OR_ANNOUNCES.test(said.trimEnd()) && !CUT_OFF.test(said))
    return null;
  const isShort = name !== undefined && IS_SHORT.test(name);
  return { ...LINE, name: speaker, length, speaker: speaker.split(" ").at(-1) ?? "", isShort };
}

const LINE = { isShort: false, isAlone: false, isTimed: false };

function labelAlone(text: string): Label | null {
  const { name, time } = ALONE.exec(text)?.groups ?? {};
  if (name === undefined) return null;
  const isTimed = time !== undefined;
  return { ...LINE, name, length: text.length, speaker: name, isAlone: true, isTimed };
}
