import { fold } from "../../../text/fold.ts";
import { firstWord, hasWords, isAcrossWords, startsInsideWord } from "../../../text/unspaced.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { isCountrySign } from "../codes/country-sign.ts";
import {
  bearerOfNamesake,
  type Candidate,
  isPlaceLike,
  type Objection,
  phraseWith,
  type Rule,
} from "../rule.ts";

/** In characters. Longer names practically never occur across the border of two other words. */
const LONGEST_DOUBTFUL = 3;
/** Names this long are trusted even if the dictionary finds no word in them: "特朗普通电话" is about Trump. */
const SHORTEST_TRUSTED = 3;
const LONGEST_HEAD = 6;
/** "美国务卿": a country's sign before what begins with the letter for "country"; but "其中国防" is no China. */
const SIGN_BEFORE = /^[国國][务務防会會安土债債]/u;
/** "中东地区": the dictionary would have the name's last letter begin the word for a region. */
const REGION = /^地[区區方域带帶]/u;
/** Before "中东" it gives a direction within the province: "甘肃中东地区". */
const PROVINCE =
  /(?:[省市县縣]|甘肃|甘肅|陕西|陝西|山西|山东|山東|河北|河南|湖北|湖南|江西|江苏|江蘇|浙江|安徽|福建|广东|廣東|广西|廣西|海南|四川|贵州|貴州|云南|雲南|青海|西藏|新疆|宁夏|寧夏|内蒙古|內蒙古|辽宁|遼寧|吉林|黑龙江|黑龍江|台湾|臺灣)$/u;
/** In UTF-16 units. */
const LONGEST_EVENT = 24;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "一家哈萨克斯坦银行": one of the country's, and no name. */
const COUNTED = /[一两二三四五六七八九十几数多某这该][家间所個个座条部]$/u;
const DEALS = new Set(["协议", "協議", "协定", "協定", "合意"]);
/** "俄罗斯石油出口", "中国银行业", but "俄罗斯石油公布业绩": goods and trades of the country, and no firm. */
const OF_TRADE =
  /^(?:业|業|出口|进口|進口|价|價|产|產|禁运|供应|供應|收入|制裁|运输|設施|设施|支付|需求|市场|市場|贸易|貿易|储备|儲備|部门|部門|行业|行業|消费|消費|管道|资源|資源|網|輸出|輸入|需要|供給|価格|生産|施設|都市|政府|選挙|議会|当局|大手)/u;

/**
 * In scripts without spaces: letters that belong to the words around ("发展中国家" has no China), or a
 * word right behind the name that makes another thing of it ("中国银行", "ロシア語"), or
 * of a group somebody else ("ワグネル選手").
 */
export const unspacedWord: Rule = {
  id: "unspaced-word",
  objection(candidate) {
    if (isCountrySign(candidate)) return null;
    const { around, first, last, end } = candidate;
    const { text } = around.words;
    if (!around.words.hasRareLetters) return null;
    const start = around.words.start(first);
    if (!UNSPACED.test(text.slice(Math.max(0, start - 1), end + 1))) return null;
    // "普京都拒绝了": the letter that is left of a person's name is no word.
    const isAcross =
      candidate.category === "person"
        ? startsInsideWord(text, start)
        : isAcrossWords(text, start, end);
    const isBeforeWhole =
      (SIGN_BEFORE.test(text.slice(end - 1, end + 1)) && text[start] !== "中") ||
      (REGION.test(text.slice(end, end + 2)) &&
        !PROVINCE.test(text.slice(Math.max(0, start - 3), start)));
    const isWhole = isBeforeWhole && !startsInsideWord(text, start);
    if (isDoubtful(text.slice(start, end)) && isAcross && !isWhole) {
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
    }
    if (candidate.category === "armed-group" && OWN_WORK.test(text.slice(end, end + 2))) {
      return { words: around.phrase(first, last), bearer: null };
    }
    if (around.lexicon.heads.size === 0) return null;
    if (candidate.category === "person") return asSportsman(candidate) ?? housesName(candidate);
    const isPlace = isPlaceLike(candidate);
    const isEvent =
      around.language === "ja" && AFTER_DOT.test(text.slice(end, end + LONGEST_EVENT));
    if (isPlace && (isEvent || isBeforeMiddleDot(candidate))) {
      return { words: phraseWith(candidate, first, last + 1), bearer: null };
    }
    const { namesakeOpeners, offices } = around.lexicon;
    const opener = wordBefore(around, isPlace ? namesakeOpeners : offices, start);
    if (opener !== null) {
      const bearer = isPlace ? bearerOfNamesake(candidate) : "same";
      return { words: opener + text.slice(start, end), bearer };
    }
    if (around.gapAfter(last) !== "none") return null;
    const word = firstWord(text, end);
    if (!isPlace && around.lexicon.personalTitles.has(fold(word))) {
      return { words: text.slice(start, end) + word, bearer: "same" };
    }
    if (COUNTED.test(text.slice(Math.max(0, start - 2), start))) return null;
    const head = headAt(around.lexicon.heads, text, end, word);
    if (head === null || OF_TRADE.test(text.slice(end + head.length))) return null;
    // "明斯克协议" is called after the town, "伊朗协议" is about the country.
    if (candidate.category === "country" && DEALS.has(head)) return null;
    return { words: text.slice(start, end) + head, bearer: null };
  },
};

/** "瓦格纳的《指环》": who has works is no group. */
const OWN_WORK = /^的?《/u;

/** "以色列·冈萨雷斯": between a foreigner's names; lists have another mark in Chinese. */
function isBeforeMiddleDot({ around, last, end }: Candidate): boolean {
  if (around.language !== "zh" || !around.has(last + 1)) return false;
  return around.words.text.charAt(end) === "·" && around.words.start(last + 1) === end + 1;
}

/** "イラン・ペルシャ絨毯展", "モスクワ・タイムズ": behind the dot goes on what is called after the place. */
const AFTER_DOT =
  /^・[^・。、「」はがをにでも\s]{0,12}(?:展|祭|杯|フェア|フェスティバル|協会|タイムズ|ポスト|プラザ|フィル|カップ|オープン|グランプリ|歌劇場|バレエ)/u;

const HOUSE_BEHIND =
  /^(?:披萨店|餐厅|餐馆|饭店|咖啡馆|酒吧|大厦|大楼|酒店|超市|书店|面包店|食堂|理髪店)/u;
const HOUSE_BEFORE = /(?:屋|食堂|レストラン|カフェ|喫茶|居酒屋|バー)$/u;

/** "那条狗叫特朗普", "犬の名前はトランプ" */
const ANIMAL_CALLED = /[狗猫犬马馬][^。，、「」]{0,4}(?:叫|名叫|取名|名字是|の名前は|の名は)$/u;

/** A house or an animal: "特朗普披萨店", "ピザ屋トランプ". */
function housesName({ around, first, last, end }: Candidate): Objection | null {
  const { text } = around.words;
  const start = around.words.start(first);
  const before = text.slice(Math.max(0, start - LONGEST_EVENT), start);
  const isOther =
    HOUSE_BEHIND.test(text.slice(end, end + LONGEST_EVENT)) ||
    HOUSE_BEFORE.test(before) ||
    ANIMAL_CALLED.test(before);
  return isOther ? { words: around.phrase(first, last), bearer: null } : null;
}

/** "トランプ選手": a family name before what no politician is called. */
function asSportsman({ around, first, last, end }: Candidate): Objection | null {
  if (around.gapAfter(last) !== "none") return null;
  const trade = firstWord(around.words.text, end);
  if (!around.lexicon.trades.has(fold(trade))) return null;
  return { words: around.phrase(first, last) + trade, bearer: "same" };
}

/** What is called after a place stands right before it too ("喫茶モスクワ"), and what somebody is ("前锋瓦格纳"). */
function wordBefore(
  { words }: Surroundings,
  list: ReadonlySet<string>,
  start: number,
): string | null {
  // "レストラン・キエフ"
  const end = words.text.charAt(start - 1) === "・" ? start - 1 : start;
  const written = words.text.slice(Math.max(0, end - LONGEST_HEAD), end);
  if (!UNSPACED.test(written.slice(-1))) return null;
  const before = fold(written);
  for (const word of list) if (before.endsWith(word)) return word;
  return null;
}

function isDoubtful(name: string): boolean {
  if (name.length > LONGEST_DOUBTFUL) return false;
  return name.length < SHORTEST_TRUSTED || hasWords(name);
}

/**
 * A head that is the dictionary's word at this place, or one that the dictionary does not know ("套娃", "迪纳摩"): where its
 * word goes on ("大学生") the head is none.
 */
function headAt(heads: ReadonlySet<string>, text: string, at: number, word: string): string | null {
  if (heads.has(fold(word))) return word;
  for (let length = LONGEST_HEAD; length > word.length; length--) {
    const letters = text.slice(at, at + length);
    if (letters.length === length && heads.has(fold(letters))) return letters;
  }
  return null;
}
