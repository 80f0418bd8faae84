import { describe, expect, it } from "vitest";
import { runToEnd } from "../../collection/types.ts";
import { SMALL_LEXICON, sourceDocument } from "../../testing/sources.ts";
import { findEntities } from "../find-entities.ts";

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
  it("that brackets shorten, and of papers", () => {
    const text =
      "远洋集团有限公司（以下简称“远洋”）宣布了。远洋很大。据《南德报》报道，《南德报》不同意。";
    expect(namesIn(text, "zh")).toEqual(["远洋集团有限公司: organisation, 远洋", "南德报: other"]);
  });
});
