import { type MarkedName, marked } from "./marked-name.ts";

const HAN = "\\p{Script=Han}々ヶ";
const KATAKANA = "ァ-ヴー・";
const START = `(?<![${HAN}${KATAKANA}A-Za-z])`;
const END = `(?![${HAN}${KATAKANA}A-Za-z])`;

const TITLES =
  "社長|会長|知事|市長|町長|村長|区長|首相|大統領|総裁|議長|監督|選手|教授|准教授|名誉教授|弁護士|容疑者|被告|代表|氏|さん";
/** "石川義晃社長", "マクロン仏大統領" */
const PERSON = new RegExp(
  `${START}(?<name>[${HAN}]{3,5}|[${KATAKANA}]{3,})(?:[米露仏英独中韓])?(?:前|元|副)?(?:${TITLES})(?![${HAN}])`,
  "gu",
);
/** "新会社社長", "副知事", "都議会議長" */
const NO_PERSON = /^[同各両副]|[会社学校員役県市町村国党省庁院部局課店所長者官事相室連党]$/u;

const LEGAL_FORM =
  "(?:株式会社|有限会社|合同会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|学校法人)";
const FIRM_WORD = `[${HAN}${KATAKANA}A-Za-z0-9]{2,16}?`;
const FIRM_BEHIND = new RegExp(`${LEGAL_FORM}(?<name>[${HAN}${KATAKANA}A-Za-z0-9]{2,16})`, "gu");
const FIRM_BEFORE = new RegExp(`${START}(?<name>${FIRM_WORD})(?=${LEGAL_FORM}${END})`, "gu");
/** "ヴェオリア社" */
const FIRM_IN_SHORT = new RegExp(`${START}(?<name>[${KATAKANA}]{3,})(?=社(?![${HAN}]))`, "gu");
const BODY = new RegExp(
  `${START}(?<name>[${HAN}${KATAKANA}]{2,10}(?:新聞|銀行|大学|鉄道|電力|協会|連盟|委員会|研究所|裁判所|機構|省|庁|党))(?:社)?${END}`,
  "gu",
);
const RAILWAY = /(?<name>JR(?:東日本|西日本|東海|九州|四国|北海道|貨物))/gu;
const NO_BODY =
  /^[同各両当全]|^(?:地方|都市|中央|国立|私立|公立|女子|教育|実行|特別|関係|検討|専門|有識者|第三者|調査|運営|高等|最高|簡易|家庭|連立|政権|最大|主要|少数|大手|他|独立|復興|高速|旅客|地下|民間)+(?:新聞|銀行|大学|鉄道|電力|協会|連盟|委員会|研究所|裁判所|機構|省|庁|与?野?党)$|省庁$|与党$|野党$/u;

const PREFECTURES =
  "北海道|東京都|京都府|大阪府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県";
const PREFECTURE = new RegExp(`(?<name>${PREFECTURES})`, "gu");
/** "宮古市", also behind its prefecture; "久慈駅". */
const TOWN = new RegExp(
  `(?:${START}|(?<=${PREFECTURES}))(?<name>[${HAN}]{2,4}[市町村駅])${END}`,
  "gu",
);
const NO_TOWN =
  /^[同各両全当他]|^(?:政令|中核|大都|特例|周辺|近隣|沿線|関係|市町|県内|道内|府内|全国|最寄|最寄り|終着|始発|無人|途中|主要|停車|乗換|県庁所在|指定都)[市町村駅]+$|都市$|市町村$|県/u;

/** "(以下「三陸鉄道」)" behind the name in full. */
const ALIAS = new RegExp(
  `(?<long>[${HAN}${KATAKANA}A-Za-z0-9]{3,24})[(（]以下、?(?:単に)?「(?<name>[^」]{2,12})」`,
  "gu",
);
/** In quotation marks again and again, and longer than what is only stressed. */
const QUOTED = /[「『](?<name>[^「」『』、。！？\s]{5,14}[\p{Script=Han}ァ-ヴーA-Za-z0-9])[」』]/gu;

/** The names that a Japanese text marks as such. */
export function markedInJapanese(text: string): MarkedName[] {
  const persons = marked(text, PERSON, "person").filter((one) => !NO_PERSON.test(one.text));
  const bodies = marked(text, BODY, "organisation").filter((one) => !NO_BODY.test(one.text));
  const towns = marked(text, TOWN, "place").filter((one) => !NO_TOWN.test(one.text));
  const aliases = [...text.matchAll(ALIAS)].flatMap(({ groups }) => {
    const { long = "", name = "" } = groups ?? {};
    const short = { text: name, category: "organisation", shortFor: long };
    return [{ text: long, category: "organisation" }, short];
  });
  const quotations = marked(text, QUOTED, "other");
  const times = new Map<string, number>();
  for (const one of quotations) times.set(one.text, (times.get(one.text) ?? 0) + 1);
  return [
    ...aliases,
    ...persons,
    ...bodies,
    ...[FIRM_BEHIND, FIRM_BEFORE, FIRM_IN_SHORT, RAILWAY].flatMap((firm) =>
      marked(text, firm, "organisation"),
    ),
    ...marked(text, PREFECTURE, "place"),
    ...towns,
    ...quotations.filter((one) => (times.get(one.text) ?? 0) > 1),
  ];
}
