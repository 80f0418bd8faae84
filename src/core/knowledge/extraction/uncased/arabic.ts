import { type MarkedName, marked } from "./marked-name.ts";
import { PlacesOfNames } from "./places-of-names.ts";

const WORD = "\\p{Script=Arabic}{2,}";
const START = "(?<![\\p{L}\\p{M}])";
const END = "(?![\\p{L}\\p{M}])";
/** "فؤاد حسين", "فيصل بن فرحان", "محمد عبد العاطي" */
const FULL_NAME = `(?!ال)${WORD}(?: (?:بن|بنت|أبو|آل|عبد) ${WORD}| ${WORD})`;
/** "الأمريكي", "العراقية" */
const OF_COUNTRY = "(?: ال\\p{L}+ية?)?";
const TITLE =
  "ال(?:رئيسة?|فريق|لواء|عميد|عقيد|دكتورة?|سيدة?|أميرة?|ملك|ملكة|شيخ|مهندسة?|نائبة?|سفيرة?|مستشارة?|جنرال|أستاذة?|كاتبة?|صحفية?)";
const OFFICE =
  "(?:رئيسة?|وزيرة?|حاكم|محافظ|عمدة|مدير|مديرة|سفير|قائد) (?:ال\\p{L}+|مجلس ال\\p{L}+)";
const SAYS =
  "[وف]?(?:قالت?|أضافت?|أكدت?|أعلنت?|صرحت?|أوضحت?|اتهمت?|كشفت?|ذكرت?|شددت?|أشارت?|تابعت?|رأت?|دعت?|التقى|زار)";
const PERSON = [
  new RegExp(`${START}[وف]?${TITLE}${OF_COUNTRY} (?<name>${FULL_NAME})${END}`, "gu"),
  new RegExp(
    `${START}[وف]?${OFFICE}${OF_COUNTRY}${OF_COUNTRY}،? (?<name>${FULL_NAME})${END}`,
    "gu",
  ),
  new RegExp(
    `${START}${SAYS} (?<name>${FULL_NAME})(?=،| (?:أن|إن|في|إلى|على|عن|أنه|إنه|وزير|وزيرة|رئيس|رئيسة) )`,
    "gu",
  ),
];
/** Nouns and small words that stand where a name may. */
const NO_NAME =
  /(?:^| )(?:رئيس|رئيسة|وزير|وزيرة|مدير|مسؤول|مسؤولون|مصدر|مصادر|متحدث|متحدثة|نائب|نائبة|عضو|بيان|تقرير|خبير|خبراء|شركة|هيئة|منظمة|جماعة|حركة|حزب|وزارة|جامعة|بنك|صحيفة|مجلس|اتحاد|وكالة|حكومة|جيش|قوات|شرطة|محكمة|لجنة|مجموعة|عدد|بعض|كل|جميع|أحد|أن|إن|أنه|إنه|في|من|على|إلى|عن|مع|بعد|قبل|خلال|التي|الذي|الذين|هذا|هذه|ذلك|كما|لكن|بلاده|بلادها|يوم|اليوم|أمس|السابق|السابقة|الحالي|الجديد|العام|العامة)(?: |$)/u;

const HEAD =
  "(?:شركة|هيئة|منظمة|جماعة|حركة|حزب|وزارة|جامعة|بنك|صحيفة|مؤسسة|وكالة|نادي|محكمة|سد|ميناء|مطار|جسر)";
const BODY = new RegExp(`${START}(?:و?ل|[وفب])?(?<name>${HEAD} ${WORD}(?: ${WORD})?)${END}`, "gu");
const OF_PLACE = /^(?:سد|ميناء|مطار|جسر)/u;
/** What follows such a noun and makes no name of it: "شركة نفط", "منظمة دولية". */
const NO_BODY =
  / (?:نفط|غاز|طيران|تأمين|تكنولوجيا|أدوية|سيارات|إعلام|نشر|خدمات|شحن|نقل|أمن|أخرى|غير|كبرى|تابعة|تابع|واحدة|مملوكة|محلية|محلي|عالمية|دولية|حكومية|حقوقية|مسلحة|خاصة|عامة|جديدة|جديد|كبيرة|كبير|ضخم)$/u;
const QUOTED = /["«“](?<name>\p{Script=Arabic}{2,}(?: \p{Script=Arabic}{2,}){0,2})["»”]/gu;

/** The names that an Arabic text marks as such; without capitals only those that come again. */
export function markedInArabic(text: string): MarkedName[] {
  const persons = PERSON.flatMap((pattern) => marked(text, pattern, "person"));
  const names = [
    ...persons.filter((one) => !NO_NAME.test(one.text)),
    ...marked(text, QUOTED, "other"),
  ];
  const bodies = marked(text, BODY, "organisation").map((one) => one.text);
  const wanted = [...names.map((one) => one.text), ...bodies, ...bodies.map(inShort)];
  const counts = new PlacesOfNames(wanted).countsIn(text);
  const comesAgain = (name: string) => (counts.get(name) ?? 0) > 1;
  const nameOf = (body: string) => (comesAgain(body) ? body : inShort(body));
  return [
    ...names.filter((one) => comesAgain(one.text)),
    ...bodies
      .map(nameOf)
      .filter((name) => comesAgain(name) && isBody(name))
      .map((name) => ({ text: name, category: OF_PLACE.test(name) ? "place" : "organisation" })),
  ];
}

/** "شركة ميرسك" of "شركة ميرسك ستعود", where other words follow elsewhere. */
function inShort(body: string): string {
  return body.split(" ").slice(0, 2).join(" ");
}

function isBody(name: string): boolean {
  return !NO_BODY.test(inShort(name)) && !NO_NAME.test(name.slice(name.indexOf(" ")));
}
