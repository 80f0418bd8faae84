import { countriesAsWritten } from "../lexicon/countries.ts";
import { type MarkedName, marked } from "./marked-name.ts";
import { PlacesOfNames } from "./places-of-names.ts";

const LETTER = "[א-ת]";
const START = `(?<![\\p{L}\\p{M}"״])[ושהכלבמ]{0,2}`;
const END = "(?![\\p{L}\\p{M}\"״'׳])";
const WORD = `${LETTER}{2,}(?:['׳]${LETTER}+)?['׳]?`;
/** "יוסי אלמוג", "דוד בן גוריון", "ליאת בן-ארי" */
const FULL_NAME = `${WORD}(?: (?:בן|בר|בת|אבו|אל|דה|ון))?[ -]${WORD}(?:-${WORD})?`;
const FULL_STOP_MARK = '["״]';
/** They stand before a name alone. */
const TITLE = `(?:ד${FULL_STOP_MARK}ר|פרופ['׳]|פרופסור|עו${FULL_STOP_MARK}ד|ח${FULL_STOP_MARK}כ|גב['׳]|סא${FULL_STOP_MARK}ל|אל${FULL_STOP_MARK}ם|תא${FULL_STOP_MARK}ל|רב-אלוף)`;
/** Behind them may as well stand what somebody does. */
const OFFICE = `(?:ראש ה?ממשלה|ראש הממשלה לשעבר|ראש העיר|ראש עיריית ${WORD}|נשיאת? ה?${WORD}|ה?שר(?:ת)? ה${WORD}(?: ה${WORD}){0,2}|השרה?|השגרירה?|ה?רמטכ${FULL_STOP_MARK}ל|מנכ${FULL_STOP_MARK}לי?ת? ה?${WORD}|יו${FULL_STOP_MARK}ר ה?${WORD}|מזכ${FULL_STOP_MARK}ל ה?${WORD}|דובר(?:ת)? ה${WORD}|הנשיאה?|העיתונאית?|המנהלת?|הרב|השופטת?|המשורר|הסופרת?|הזמרת?|השחקנית?)`;
const SAYS =
  "(?:אמרה?|הודיעה?|מסרה?|טענה?|הוסיפה?|הסבירה?|ציינה?|הדגישה?|הצהירה?|כתבה?|השיבה?|קרא(?:ה)?|דרשה?|תקפה?|התייחסה?|נפגשה?|הגיעה?|ביקשה?|החליטה?|אישרה?|הורתה?|הורה|חתמה?|פרסמה?|סירבה?|דחתה?|דחה|צפוי(?:ה)?|שוחחה?|הכריזה?|מתח(?:ה)?|הציגה?)";
const PERSON = [
  new RegExp(`${START}${TITLE} (?<name>${FULL_NAME})${END}`, "gu"),
  new RegExp(`${START}${OFFICE},? (?<name>${FULL_NAME})(?=,| ${SAYS} )`, "gu"),
];
const REPEATED = new RegExp(`${START}${OFFICE},? (?<name>${FULL_NAME})${END}`, "gu");
/** Words that are part of no name: verbs, days and small words. */
const NO_NAME = new RegExp(
  `(?:^|[ -])(?:${SAYS}|את|של|על|אל|עם|כי|לא|כן|גם|או|אם|היום|אתמול|מחר|הערב|הבוקר|השבוע|אמש|שלא|אשר|יותר|לשעבר|בפועל|החדש|החדשה|הקודם|הנוכחי|הישראלי|האמריקאי|והממשלה|הממשלה|הביטחון|לביטחון|לאומי|בישיבת|בפתח|בתגובה|לדברי|לפני|אחרי|בעקבות|במהלך|כבר|עדיין|רק|מאוד|הוא|היא|הם|אני|אנחנו|זה|זו|זאת|יש|אין|היה|הייתה|יהיה|תהיה|צריך|יכול|רוצה|פתח|נאם|סיכם|הבהיר|שיבח|התקשר|ממשיך|מבקש|אומר|טוען|מסביר|המחוזית|המחוזי|העליון|השלום|בית|כל|אחד|אחת|מי|מה|איך|למה|קיבלה?|זכה|זכתה|ביקרה?|נקרא(?:ה)?|קבעה?|יוצאת?|יצאה?|שאלה?|כותבת?|מטעם|מן|פסקה?|עזבה?|נכנסה?|חזרה?|הלכה?|הורשעה?|נעצרה?|רואת?|ורואה|פעמים|קרה|שבעה?|חייבת?|ב[א-ת]+ ה[א-ת]+|ל[א-ת]+ [בה][א-ת]{4,})(?=$|[ -])`,
  "u",
);

const KIND =
  "(?:חברת|קבוצת|ארגון|עמותת|מפלגת|תנועת|עיתון|רשת|סוכנות|קרן|מכון|עמותה|הארגון|החברה|המפלגה|התנועה|העיתון)";
const QUOTED = new RegExp(`${START}${KIND} ["״“](?<name>[^"״“”\\n]{2,30})["״”]`, "gu");
const BODY = new RegExp(
  `${START}(?<name>(?:אוניברסיטת|מכללת) (?:תל[ -]אביב|בן[ -]גוריון|בר[ -]אילן|${WORD}(?:-${WORD})?)|בנק (?:ישראל|הפועלים|לאומי|דיסקונט|מזרחי|הבינלאומי|ירושלים)|הסתדרות העובדים)${END}`,
  "gu",
);
const NO_BODY =
  / (?:מחקר|מקצוע|מובילה|העילית|מסחרי|זר|אחר|אחרת|גדול|קטן|פרטי|מקומי|כלשהו|זה|זו|מרכזי|דיגיטלי|הדם|המטרות|שלו|שלה|לא|את|על|של)$/u;
const MINISTRY =
  /(?<![\p{L}\p{M}"״])[ושכלבמ]{0,2}(?<name>משרד (?:ראש הממשלה|הביטחון|החוץ|האוצר|התחבורה|הפנים|הבריאות|החינוך|המשפטים|הרווחה|החקלאות|הכלכלה|הבינוי|התרבות|המדע|האנרגיה|התיירות|התקשורת)|הכנסת|צה["״]ל|השב["״]כ|בג["״]ץ|בית המשפט העליון)(?![\p{L}\p{M}])/gu;
const PLACE =
  /(?<![\p{L}\p{M}"״])[ושכלבמ]{0,2}(?<name>ירושלים|תל אביב|חיפה|באר שבע|אשדוד|אשקלון|נתניה|נצרת|טבריה|אילת|רמאללה|שכם|חברון|עזה|ביירות|דמשק|טהרן|וושינגטון|מוסקבה|קייב|לונדון|פריז)(?![\p{L}\p{M}])/gu;
/** Countries whose names mean other things too: thanks or confessed, a purchase, a building. */
const NO_COUNTRY = new Set(["הודו", "קניה", "בנין"]);
/** So do shorter ones. */
const COUNTRY_MIN = 4;

/** The names that a Hebrew text marks as such. */
export function markedInHebrew(text: string): MarkedName[] {
  const titled = PERSON.flatMap((pattern) => marked(text, pattern, "person"));
  const maybe = marked(text, REPEATED, "person");
  const uses = new UsesOfNames(text, [...titled, ...maybe]);
  const named = [...titled, ...maybe.filter((one) => uses.isRepeated(one.text))];
  const persons = named.filter((one) => !NO_NAME.test(one.text) && !one.text.startsWith("ה"));
  return [
    ...persons,
    ...persons
      .filter((one) => uses.isInShort(one.text))
      .map((one) => ({ text: familyOf(one.text), category: "person", shortFor: one.text })),
    ...marked(text, QUOTED, "organisation"),
    ...marked(text, BODY, "organisation").filter((one) => !NO_BODY.test(one.text)),
    ...marked(text, MINISTRY, "organisation"),
    ...marked(text, PLACE, "place"),
    ...countriesAsWritten("he").filter(
      ({ text: name }) => (name.length >= COUNTRY_MIN && !NO_COUNTRY.has(name)) || name === "סין",
    ),
  ];
}

/** "אלמוג" of "יוסי אלמוג" */
function familyOf(name: string): string {
  return name.slice(name.indexOf(" ") + 1);
}

function givenOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(" ")));
}

/** Shorter words mean other things too. */
const FAMILY_MIN = 3;
/** UTF-16 units before a name in which the word before it is looked for. */
const BEFORE = 32;
/** The word before a name that may have a small word as one with it. */
const WORD_BEFORE = /(?:^|(?<word>[\p{L}\p{M}'׳-]*)[^\p{L}\p{M}"״])[ושלבמ]?$/u;

/** Counts in one pass over a text how often each name occurs, and notes the words before each family name. */
class UsesOfNames {
  readonly #counts = new Map<string, number>();
  /** By family name: the words before it where it stands as a word. */
  readonly #before = new Map<string, Set<string>>();

  constructor(text: string, names: readonly MarkedName[]) {
    const full = names.map((one) => one.text);
    for (const { name, start, end } of new PlacesOfNames([...full, ...full.map(familyOf)]).in(
      text,
    )) {
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
      const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start));
      if (before === null || !ENDS.test(text.slice(end, end + 1))) continue;
      const words = this.#before.get(name) ?? new Set();
      this.#before.set(name, words.add(before.groups?.word ?? ""));
    }
  }

  isRepeated(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 1 || this.isInShort(name);
  }

  /** Whether the family name stands alone elsewhere. */
  isInShort(name: string): boolean {
    const given = givenOf(name);
    const family = familyOf(name);
    if (given === "" || family.length < FAMILY_MIN) return false;
    return [...(this.#before.get(family) ?? [])].some((word) => !word.endsWith(given));
  }
}

const ENDS = new RegExp(`^${END}`, "u");
