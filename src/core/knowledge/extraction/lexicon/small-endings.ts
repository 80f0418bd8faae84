import { wordList } from "../../../mentions/lexicon/word-list.ts";

/**
 * Names whose first word alone has a capital. In East Slavic languages that is an adjective ("Средиземное
 * море"), in Romance languages a noun that an adjective follows ("Conseil nordique").
 */
const CYRILLIC_SLAVIC = new Set(["ru", "uk", "be", "bg"]);
const ROMANCE = new Set(["fr", "es", "it", "pt"]);

/** Whether a language (ISO 639) is one of the East or South Slavic ones in Cyrillic letters. */
export function isCyrillicSlavic(language: string): boolean {
  return CYRILLIC_SLAVIC.has(language);
}

/** Whether a word (folded) is a common noun by its ending, so that its capital is the sentence's. */
export function isCommonNoun(language: string, folded: string): boolean {
  return CYRILLIC_SLAVIC.has(language) && SLAVIC_COMMON_NOUN.test(folded);
}

/** Second syllables of Korean and Chinese given names, which are written small: "Ban Ki-moon", "Tsai Ing-wen". */
const SECOND_SYLLABLES = wordList(
  "bak bin bum chul eun geun guk gyu hak hee heon ho hong hoon hun hwan hye hyeon hyuk hyun il in jae je ji jin jo jong",
  "joo joon ju jun jung ki kun kwon kyu kyun kyung man mi min moo moon mun myung na nam pil pyo rae rim ryul ryong sang",
  "seo seob seok seon seong seung shik sik sol soo sook su suk sun sung tae taek un wan wha won woo wook yeol yeon yeong",
  "yong yoon young yul yun chang chao chen cheng chi chiang chieh ching chou chu chun chung fang feng fu hsiang hsien",
  "hsin hsiung hua huang hui jen jeou jui jung kai kang kuang kuo lai lan liang lien lin ling lung mei ming ning pang",
  "pei peng pin ping shan shek sheng shih shu tang te teh ting tsai tse tsung tung tzu wei wen yang yao yen yi ying yu yuan",
);
const FIRST_SYLLABLE_MAX = 6;

/** Whether a name goes on in small letters behind a hyphen: "Уолл-стрит", and the given names of East Asia. */
export function goesOnSmallAfterHyphen(
  language: string,
  {
    word,
    next,
    isFirst,
    isOpening,
  }: { word: string; next: string; isFirst: boolean; isOpening: boolean },
): boolean {
  if (CYRILLIC_SLAVIC.has(language)) return !isOpening && /^\p{Script=Cyrillic}{3,}$/u.test(next);
  return !isFirst && word.length <= FIRST_SYLLABLE_MAX && SECOND_SYLLABLES.has(next);
}

/** Folded, as names are. */
const SLAVIC_ADJECTIVE =
  /(?:ск|цк|зк)(?:ии|ого|ому|им|ом|ая|ои|ую|ое|ие|их|ими|а|у|е|и|о)$|(?:ного|ному|ные|ных|ныи|ными|вого|вому|вые|вых|выи|тихии)$|\p{L}{4}(?:ная|ное|ную|вая|вое|вую)$/u;
/** Any adjective's; enough where the noun leaves no doubt. */
const SLAVIC_ENDING =
  /(?:ии|ыи|ая|яя|ое|ее|ого|его|ои|еи|ую|юю|ом|ем|ым|им|ому|ему|ие|ые|их|ых|ими|ыми)$/u;
/** Nouns that make a name of the adjective before them, wherever it stands; by their stems, folded. */
const SLAVIC_HEAD =
  /^(?:мор[еяю]м?|океан|област[ьи]ю?|кра[ияюе]м?$|раион|республик|импери|воин|остров|озер|рек[аиуе]|залив|пролив|канал|округ|федераци|союз|университет|институт|академи|церк|парти|суд[аеу]?$|банк|театр|музе|парк|дворец|флот|арми|фронт|революци|революц|перешеи|полуостров|побережь|долин|пустын|гор[аыуе]?$|кубок|лиг[аиуе]|преми|чемпионат|турнир|игр[аыу]?[мх]?и?$|общест|агентств|мост[аеу]?м?$|площад|улиц|проспект|обсерватори|бирж|комбинат|завод|клуб[аеу]?м?$|издательств|газет|телеканал|аэропорт|вокзал|стадион|собор|монастыр|крепост|библиотек|консерватори|конференци|договор|конвенци|форум|фестивал|служб|собрани|ассоциаци|корпораци|комисси|комитет|совет[аеу]?$|министерств|гирл)/u;
const SLAVIC_NOUN = /^\p{Script=Cyrillic}{4,}(?<!ся|ть|ет|ит|ют|ят|ал|ла|ли|но|ил|ыл|ны)$/u;
/** Bodies that are named by what they do, in the genitive: "Министерство обороны", "Палата общин". */
const SLAVIC_BODY =
  /^(?:министерств|палат|комисси|комитет|агентств|служб|бюро|ассоциаци|департамент|управлени|академи|фонд|корпораци|совет|организаци|федераци|инспекци|прокуратур|администраци|конфедераци)/u;
const SLAVIC_GENITIVE = /(?:ого|ои|ых|их|еи|ы|и|ии|ия|ов|ев|ин|ств|ства|ости|та|ка|да)$/u;
/** Behind such a body: an adjective before its noun, or a noun that says what is done. */
const SLAVIC_AWAITS_GENITIVE = /(?:ого|ои|ых|их|ния|телеи)$/u;
const SLAVIC_VERB = /(?:ли|ла|ло|ся|сь|ть|ти)$/u;
/** Who does something, and what is done: no name, and no surname either. */
const SLAVIC_COMMON_NOUN = /\p{L}{2}(?:тель|тели|теля|ость|ости|ение|ения|ание)$/u;
const ROMANCE_ADJECTIVE =
  /(?:iques?|icos?|icas?|ales?|aux|ains?|aines?|iens?|iennes?|ais|aises?|ois|oises?|istes?|istas?|anos?|anas?|russes?|iale|ionnel(?:le)?s?|unies?|unis?|rouges?|eses?|ense|enses|ari[oae]s?|aires?)$/u;

/** Where two words stand of which the second may belong to the name that the first begins. */
interface SmallEndingContext {
  /** The first word is a noun for a kind. */
  isHead: boolean;
  /** The first word may have its capital from the sentence. */
  isOpening: boolean;
  /** The first word is in small letters itself. */
  isInside: boolean;
  /** The word behind the second, folded; "" where none is. */
  afterNext: string;
}

/**
 * Whether a word in small letters belongs to the name that the capitalised word before it begins; both
 * are folded.
 */
export function endsInSmallLetters(
  language: string,
  folded: string,
  next: string,
  { isHead, isOpening, isInside, afterNext }: SmallEndingContext,
): boolean {
  if (CYRILLIC_SLAVIC.has(language)) {
    const awaitsGenitive =
      SLAVIC_BODY.test(folded) || (isInside && SLAVIC_AWAITS_GENITIVE.test(folded));
    if (awaitsGenitive && isGenitive(next)) return true;
    if (SLAVIC_HEAD.test(next)) return SLAVIC_ENDING.test(folded);
    const areAdjectives = SLAVIC_ENDING.test(folded) && SLAVIC_ENDING.test(next);
    if (areAdjectives && SLAVIC_HEAD.test(afterNext)) return true;
    return !isOpening && SLAVIC_ADJECTIVE.test(folded) && SLAVIC_NOUN.test(next);
  }
  return (
    ROMANCE.has(language) && isHead && !isOpening && next.length > 3 && ROMANCE_ADJECTIVE.test(next)
  );
}

function isGenitive(folded: string): boolean {
  return folded.length > 3 && SLAVIC_GENITIVE.test(folded) && !SLAVIC_VERB.test(folded);
}
