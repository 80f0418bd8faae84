import { firstWord } from "../../../text/unspaced.ts";
import { countriesAsWritten } from "../lexicon/countries.ts";
import { type MarkedName, marked } from "./marked-name.ts";

/** "（以下简称“中远海运”）" behind the name in full, which begins a sentence or its part. */
const ALIAS =
  /(?:^|[。，；：、\s])(?<long>[\p{Script=Han}A-Za-z0-9]{4,30})[（(]以下[简簡][称稱][“"「](?<name>[^”"」]{2,12})[”"」]/gmu;
/** Books and papers. */
const TITLE = /《(?<name>[^《》，。\s]{2,14})》/gu;

const HAN = "\\p{Script=Han}";
const FAMILY =
  "[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢岳齐齊梅庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包柏宁寧柯阮桂闵閔解强强柴华華车車冉房边邊习習]";
const OFFICE =
  "(?:总统|總統|总理|總理|主席|部长|部長|市长|市長|省长|省長|州长|书记|總書記|总书记|教授|记者|記者|发言人|發言人|董事长|董事長|总裁|總裁|总经理|院长|院長|校长|校長|主任|律师|律師|法官|研究员|研究員|博士|外长|外長|防长|议员|議員|首相|将军|秘书长|秘書長|大使|局长|局長|馆长|会长|會長|创始人|执行官|委员长|司令|作家|导演|導演|主编)";
/** What follows a person's name: only there it ends for sure. */
const FOLLOWS =
  '(?=[，。、；：（）(),“”"\\s]|$|表示|说|說|称|稱|指出|认为|認為|宣布|周[一二三四五六日]|星期|强调|強調|今天|昨天|日前|出席|担任|參加|参加|欢迎|介绍|坦言|透露|写道|发布|会见|会见了|率|说明|回应|呼吁|批评|签署|主持|当天|当日|[与與和在对對向将將于於会會也则則曾就的是告诉告訴介绍坦言透露写写道发布發布])';
const PERSON = [
  new RegExp(`${OFFICE}(?<name>${FAMILY}${HAN}{1,2}?)${FOLLOWS}`, "gu"),
  new RegExp(`(?<=^|[，。、；：“”\\s])(?<name>${FAMILY}${HAN}{1,2})(?=${OFFICE}|先生|女士)`, "gmu"),
  /** "弗拉基米尔·普京" */
  new RegExp(
    `(?<=^|[，。、；：“”（\\s]|${OFFICE})(?<name>${HAN}{1,6}·${HAN}{1,6}?)${FOLLOWS}`,
    "gmu",
  ),
];
const BEFORE_PERSON = new RegExp(`^.*${OFFICE}(?=.*·)`, "u");
/** These are in words and phrases, but hardly in a given name: "任副主任", "曾说", "王某". */
const NO_GIVEN = /.[的地得了着被们是与及或也都很更最说称任副后前员某区委管检]/u;
/** "武汉市", "解放军", "程序员": a word, and what makes it another. */
const SUFFIX = /[省市县縣区區州军軍兵会會国國党部委院校社报報反]$/u;
/** Some begin like names and are words or begin one: "马上", "向市长". */
const NO_PERSON =
  /^(?:高级|高級|高等|高校|何时|任何|任命|于是|常务|常務|常委|金融|安全|国|方面|时|时任|文化|成员|关于|白宫|华|江苏|解释|管理|向|于|周[一二三四五六日]|马上|易|包括|单位|白|费)/u;

const BODY = new RegExp(
  `(?<=^|[，。、；：“”《（\\s]|[在与和由从向了的是])(?<name>(?:(?![在与和由从向了的是所这那他她它们我你])${HAN}){2,6}(?:大学|大學|银行|銀行|日报|日報|晚报|通讯社|电视台|研究院|出版社|医院|法院|检察院))(?!生)`,
  "gmu",
);
/** Who comes from there or holds an office there. */
const BEFORE_BODY = /^(?:来自|來自|时任|現任|现任|原任|毕业于|就读于|前往|记者从)/u;
const NO_BODY =
  /^(?:一所|所有|这所|该|各|综合|著名|多所|几所|全国|商业|地方|中央银行|最高|高等|高级|中级|人民|基层|附近|当地|本|我|某|两|三|多家|一家|这家|国有|外资|私立|公立|重点|名牌|一流|双一流|世界一流|国外|国内|知名|投资|线上|网上|手机|电子|市中心|精神病|定点|方舱|一审|二审|原审|终审|民营|动物|理想|就读|考上|女子|老年|[两三四五六]大|外国|中小|区域|开户|指定|儿童|骨科|妇产|妇幼|附属|三甲|专科|社区|职业|上级|下级|相关|有关)/u;
/** "青岚市市长": who holds an office of it shows that it is a town. */
const TOWN = new RegExp(
  `(?<=^|[，。、；：“”（\\s]|[在与和])(?<name>(?![在与和由向从])${HAN}{2,3}[省市县縣])(?=${HAN}{0,2}(?:市长|市長|省长|省長|县长|书记|政府|人民政府|公安局|法院))`,
  "gmu",
);
const NO_TOWN =
  /^(?:省市|县市|县级|地级|相关|有关|当地|各|全|本|该|这个|那个|一些|某|多个|大城|中小城|国家|直辖)/u;
const LENGTH_OF_COUNTRY = 2;

/** The names that a Chinese text marks as such. */
export function markedInChinese(text: string): MarkedName[] {
  const aliases = [...text.matchAll(ALIAS)].flatMap(({ groups }) => {
    const { long = "", name = "" } = groups ?? {};
    const short = { text: name, category: "organisation", shortFor: long };
    return [{ text: long, category: "organisation" }, short];
  });
  const persons = PERSON.flatMap((pattern) => marked(text, pattern, "person")).map((one) => ({
    ...one,
    text: one.text.replace(BEFORE_PERSON, ""),
  }));
  return [
    ...aliases,
    ...marked(text, TITLE, "other"),
    ...persons.filter((one) => !isWords(one.text)),
    ...persons.flatMap(inShort),
    ...marked(text, BODY, "organisation")
      .map((one) => ({ ...one, text: one.text.replace(BEFORE_BODY, "") }))
      .filter((one) => !NO_BODY.test(one.text)),
    ...marked(text, TOWN, "place").filter((one) => !NO_TOWN.test(one.text)),
    ...countriesAsWritten("zh").filter((one) => one.text.length >= LENGTH_OF_COUNTRY),
  ];
}

/** Whether what looks like a name is a word of the sentence, by the dictionary that browsers bring along. */
function isWords(name: string): boolean {
  if (NO_PERSON.test(name)) return true;
  if (name.includes("·")) return false;
  const first = firstWord(name, 0);
  const isWord = first === name || (first.length > 1 && SUFFIX.test(name));
  return isWord || NO_GIVEN.test(name);
}

/** "普京" of "弗拉基米尔·普京" */
function inShort({ text }: MarkedName): MarkedName[] {
  const family = text.slice(text.lastIndexOf("·") + 1);
  const isShort = family !== text && family.length > 1;
  return isShort ? [{ text: family, category: "person", shortFor: text }] : [];
}
