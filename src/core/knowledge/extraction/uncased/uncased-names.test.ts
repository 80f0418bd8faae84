import { describe, expect, it } from "vitest";
import { runToEnd } from "../../collection/types.ts";
import { SMALL_LEXICON, sourceDocument } from "../../testing/sources.ts";
import { findEntities } from "../find-entities.ts";
import { markedInHebrew } from "./hebrew.ts";

/** `label: category` of each entity, with its other names behind. */
function namesIn(text: string, lang: string): string[] {
  const found = runToEnd(findEntities([sourceDocument("a", text, lang)], SMALL_LEXICON));
  return found.entities.map(({ label, category, names }) =>
    [`${label}: ${category}`, ...names.slice(1).map((name) => name.text)].join(", "),
  );
}

describe("names are found in Japanese", () => {
  it.each([
    [
      "米田徹市長は述べた。フランスのマクロン大統領は来日した。",
      ["米田徹: person", "マクロン: person"],
    ],
    [
      "東北鉄道株式会社(以下「東北」)は赤字だ。東北は困っている。",
      ["東北鉄道株式会社: organisation, 東北"],
    ],
    [
      "糸魚川市は新潟県の西にある。JR西日本は沈黙した。",
      ["糸魚川市: place", "新潟県: place", "JR西日本: organisation"],
    ],
    [
      "国土交通省は発表した。ヴェオリア社は拒んだ。",
      ["国土交通省: organisation", "ヴェオリア: organisation"],
    ],
    ["「水を守る町民会議」は反対だ。「水を守る町民会議」は訴えた。", ["水を守る町民会議: other"]],
  ])("%s", (text, names) => {
    expect(namesIn(text, "ja").sort()).toEqual([...names].sort());
  });

  it.each([
    "新会社社長と副知事と都議会議長が来た。",
    "全国の市町村と政令市が反対した。中心都市である。",
    "地方銀行と最大野党と実行委員会が集まった。",
    "「重要」と「重要」は違う。「前を向く」と「前を向く」も違う。",
  ])("but not in: %s", (text) => {
    expect(namesIn(text, "ja")).toEqual([]);
  });

  it("and a country before an office is a country", () => {
    expect(namesIn("アメリカ大統領が来た。", "ja")).toEqual(["アメリカ: country"]);
  });
});

describe("names are found in Arabic", () => {
  it.each([
    [
      "قال وزير الخارجية السعودي فيصل بن فرحان إن الوضع صعب. وأضاف فيصل بن فرحان أن الحل قريب.",
      ["فيصل بن فرحان: person"],
    ],
    ["وصل الدكتور طه حسين أمس. وكتب طه حسين كثيرا.", ["طه حسين: person"]],
    [
      "رفضت هيئة قناة السويس الطلب. ثم عادت هيئة قناة السويس ووافقت.",
      ["هيئة قناة السويس: organisation"],
    ],
    ["اشترت شركة ميرسك سفنا. وقالت لشركة ميرسك كل شيء.", ["شركة ميرسك: organisation"]],
    ["بنت إثيوبيا سد النهضة هناك. ويقع سد النهضة على النيل.", ["سد النهضة: place"]],
    ['نشرت "الأهرام" الخبر. ونفت "الأهرام" ذلك.', ["الأهرام: other"]],
  ])("%s", (text, names) => {
    expect(namesIn(text, "ar")).toEqual(names);
  });

  it.each([
    "قال مسؤول كبير إن الوضع صعب. وأضاف مسؤول كبير أن الحل قريب.",
    "قالت شركة نفط إنها ستبيع. وقالت شركة نفط إنها ستشتري.",
    "قال بعض الناس إنها بعيدة. وقال بعض الناس إنها قريبة.",
  ])("but not in: %s", (text) => {
    expect(namesIn(text, "ar")).toEqual([]);
  });
});

describe("names are found in Chinese", () => {
  it.each([
    [
      "远洋集团有限公司（以下简称“远洋”）宣布了。远洋很大。据《南德报》报道，《南德报》不同意。",
      ["远洋集团有限公司: organisation, 远洋", "南德报: other"],
    ],
    ["市长王建林周三宣布停工。王建林很忙。", ["王建林: person"]],
    ["他在东海大学教书。", ["东海大学: organisation"]],
    ["总统安德烈·别洛夫表示不满。别洛夫走了。", ["安德烈·别洛夫: person, 别洛夫"]],
    ["青林市市长没有说话。青林市很小。", ["青林市: place"]],
    ["法国和瑞典不同意。", ["法国: country", "瑞典: country"]],
  ])("%s", (text, names) => {
    expect(namesIn(text, "zh").sort()).toEqual([...names].sort());
  });

  it.each([
    "记者何时到达？",
    "校长高度评价。全市市长开会。",
    "这是一所综合大学。最高法院开庭。",
    "律师费高，博士毕业后，总统任期很长，总统成了被告。",
    "曾任局长，许多教授，解放军司令，王某某先生。",
    "他在一流大学读书，向网上银行借钱，由二审法院判决。",
    "与省市政府，在直辖市政府。",
  ])("but not in: %s", (text) => {
    expect(namesIn(text, "zh")).toEqual([]);
  });
});

describe("names are found in Korean", () => {
  it.each([
    ["박해준 장관은 웃었다. 기자들은 박해준을 따랐다.", ["박해준: person"]],
    ["이서윤 해양수산부 장관이 왔다.", ["이서윤: person", "해양수산부: organisation"]],
    ["한국수로학회 최도현 교수가 답했다.", ["한국수로학회: organisation", "최도현: person"]],
    ["은빛은행은 닫았다. 프랑스와 협상했다.", ["은빛은행: organisation", "프랑스: country"]],
    ["달빛시장은 없다. 달빛시청은 크다. 달빛시에 비가 왔다.", ["달빛시: place"]],
    ["동해철도공단(이하 '동해')은 멈췄다. 동해는 말이 없다.", ["동해철도공단: organisation, 동해"]],
  ])("%s", (text, names) => {
    expect(namesIn(text, "ko").sort()).toEqual([...names].sort());
  });

  it.each([
    "전기차 시장은 커졌다. 국내 시장은 작다.",
    "바위가 연출하는 장관은 드물다.",
    "대통령은 국무총리를 임명한다. 전직 장관이 왔다.",
    "시중은행은 멈췄다. 책임연구원이 말했다. 역시 비가 왔다.",
    "이것은 수단이다. 오만에 빠졌다.",
    "유명한 작가와 최악의 의원과 고려대 교수와 공무원 위원장이 왔다.",
    "공화당 의원은 고용부 장관을 만났다. 최우수 선수로 뽑혔다.",
    "공장건설과 증인신문과 핵심그룹과 저축은행은 어렵다.",
  ])("but not in: %s", (text) => {
    expect(namesIn(text, "ko")).toEqual([]);
  });
});

describe("names are found in Hebrew", () => {
  it.each([
    ["ראש העיר גדי שלומי אמר כי הגשר סגור. שלומי הוסיף דברים.", ["גדי שלומי: person, שלומי"]],
    ['ד"ר תמר נבון כתבה את הדוח.', ["תמר נבון: person"]],
    ["השר רון דגני שתק. כולם חיכו לרון דגני.", ["רון דגני: person"]],
    ['חברת "נתיבי הים" סירבה.', ["נתיבי הים: organisation"]],
    ["אוניברסיטת תל אביב נסגרה.", ["אוניברסיטת תל אביב: organisation"]],
    ["משרד האוצר פנה לצרפת.", ["משרד האוצר: organisation", "צרפת: country"]],
  ])("%s", (text, names) => {
    expect(namesIn(text, "he").sort()).toEqual([...names].sort());
  });

  it.each([
    "ראש הממשלה התייחס היום לנושא ואמר דברים. ראש הממשלה התייחס היום שוב.",
    "השר פתח את הישיבה. השר פתח את הישיבה שוב.",
    "נשיא המדינה נותן חנינה.",
    "השופט קבע תקנה, השחקן קיבל כרטיס, הסופר זכה בפרס.",
    'ד"ר במשרד הגדול. הרב כותב בספרו, והזמרת שאלה שאלה.',
    "בנק נתן הלוואה. בנק מזון נפתח. אוניברסיטת מחקר.",
    "הם הודו בטעות. קניה ומכירה.",
  ])("but not in: %s", (text) => {
    expect(namesIn(text, "he")).toEqual([]);
  });
});

it("finds the names in a long Hebrew text in a moment", () => {
  const letters = [..."אבגדזחטיכלמנסעפצקרשת"];
  const words = letters.flatMap((one) => letters.map((other) => `${one}${other}${other}${one}`));
  const text = words
    .map((word) => words.map((other) => `השר ${word} ${other}, `).slice(0, 40))
    .join();
  const start = performance.now();
  markedInHebrew(text);
  expect(performance.now() - start).toBeLessThan(5_000);
});

describe("names are found in Hindi", () => {
  it.each([
    ["मुख्यमंत्री मोहन त्रिवेदी ने कहा। त्रिवेदी नाराज़ थे।", ["मोहन त्रिवेदी: person, त्रिवेदी"]],
    ["विपक्ष की नेता श्रीमती मीरा जोशी को बुलाया गया।", ["मीरा जोशी: person"]],
    ["रतनगढ़ में बारिश हुई।", ["रतनगढ़: place"]],
    ['कंपनी "नव सेतु" ने मना किया।', ["नव सेतु: organisation"]],
    ["सरकार फ़्रांस और भारत से मिली।", ["फ़्रांस: country", "भारत: country"]],
  ])("%s", (text, names) => {
    expect(namesIn(text, "hi").sort()).toEqual([...names].sort());
  });

  it.each([
    "प्रधानमंत्री कार्यालय ने कहा। प्रधानमंत्री ने कहा।",
    "प्रधानमंत्री फसल बीमा योजना में नामांकन करें। मंत्री और सचिव ने देखा।",
    "इस जिले में माली काम करता है।",
    "विधायक अपने क्षेत्र में घूमे। अध्यक्ष चुने जाने पर खुश हुए। सचिव विदेश मंत्रालय ने कहा।",
    "मुख्यमंत्री लाडली बहना को राशि मिली। प्रधानमंत्री रोजगार गारंटी का लाभ। श्री राम मंदिर में दर्शन।",
    "पिछड़े जिले में विपक्षी पार्टी ने निजी विश्वविद्यालय बनाया।",
  ])("but not in: %s", (text) => {
    expect(namesIn(text, "hi")).toEqual([]);
  });
});

describe("names are found in Thai", () => {
  it.each([
    ["จังหวัดระยองและมหาวิทยาลัยมหิดลตกลง", ["ระยอง: place", "มหาวิทยาลัยมหิดล: organisation"]],
    ["นายมานพ ทองสุข วิศวกร มาแล้ว", ["มานพ ทองสุข: person"]],
    ["บริษัท สะพานทอง จำกัด ปฏิเสธ", ["สะพานทอง: organisation"]],
    ["กระทรวงคมนาคมและฝรั่งเศสตกลง", ["กระทรวงคมนาคม: organisation", "ฝรั่งเศส: country"]],
  ])("%s", (text, names) => {
    expect(namesIn(text, "th").sort()).toEqual([...names].sort());
  });

  it.each([
    "นายกรัฐมนตรี มาแล้ว ครับ",
    "นายจ้าง ไม่จ่าย เงิน",
    "นายมานพจะแถลงอีกครั้ง วันศุกร์ นี้",
    "นายช่าง ประจำโครงการ และนางรำ หน้าศาล",
    "จังหวัดที่ใหญ่ จังหวัดได้กล่าวว่า จังหวัดภายในภาค",
    "มหาวิทยาลัยต้องปิด มหาวิทยาลัยนี้ บริษัทดังกล่าว จำกัด",
  ])("but not in: %s", (text) => {
    expect(namesIn(text, "th")).toEqual([]);
  });
});
