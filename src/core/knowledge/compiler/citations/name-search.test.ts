import { describe, expect, it } from "vitest";
import { samplePack } from "../../../../../test/support/sample-pack.ts";
import type { NameKind } from "../../../pack.ts";
import { readWords } from "../../../text/text-words.ts";
import { namesEntity, spansOfNames } from "./name-search.ts";

/** The surface forms found in a text. */
function found(text: string, names: readonly string[], kind: NameKind = "full"): string[] {
  const listed = names.map((name) => ({ text: name, kind }));
  return spansOfNames(readWords(text), listed).map(({ start, end }) => text.slice(start, end));
}

describe("spansOfNames", () => {
  it.each<[string, string[], string[]]>([
    ["Russia’s war, RUSSIA and Russian", ["Russia"], ["Russia", "RUSSIA"]],
    ["Russias war, the Russias of old, a Russiax", ["Russia"], ["Russia"]],
    ["two Russias met, Russias and Chinas", ["Russia"], []],
    ["It told us of the US and the U.S. due", ["US", "U.S."], ["US", "U.S."]],
    ["N. Korea, N Korea and n. Korea", ["N. Korea"], ["N. Korea", "N Korea"]],
    ["Then west. The West, to the West", ["the West"], ["The West", "the West"]],
    ["North Korea and Korea", ["Korea", "North Korea"], ["North Korea", "Korea"]],
    ["Nagorno\u2013Karabakh, Nagorno, Karabakh", ["Nagorno-Karabakh"], ["Nagorno\u2013Karabakh"]],
    ["Bashar  al\u2011Assad\u2019s", ["Bashar al-Assad"], ["Bashar  al\u2011Assad"]],
    ["Ko\u0308ln, KÖLN, koln", ["Köln"], ["Ko\u0308ln", "KÖLN"]],
    ["the “40,000 Syrians” came", ["40,000 Syrians"], ["40,000 Syrians"]],
    ["İzmir and ﬁnally ﬁre", ["fire", "Izmir"], ["İzmir", "ﬁre"]],
  ])("in %j finds %j", (text, names, expected) => {
    expect(found(text, names)).toEqual(expected);
  });

  it("finds an abbreviation with and without points, and one that is spoken as a word", () => {
    expect(found("The UN, U.N. and un", ["U.N."], "abbreviation")).toEqual(["UN", "U.N."]);
    expect(found("NATO, Nato, nato", ["NATO"], "abbreviation")).toEqual(["NATO", "Nato"]);
  });

  it("leaves demonyms be", () => {
    expect(found("The Russian army", ["Russian"], "demonym")).toEqual([]);
  });
});

describe("namesEntity", () => {
  it("takes a short text to be in the language that its document states", () => {
    const [sample] = samplePack().documents;
    if (sample === undefined) throw new Error("the sample has no document");
    const names = [{ text: "Пекін", kind: "full" as const, lang: "uk", forms: ["Пекіна"] }];
    const document = { ...sample, text: "Лист Пекіна." };
    expect(namesEntity({ ...document, lang: "uk" }, { names })).toBe(true);
    expect(namesEntity({ ...document, lang: "bg" }, { names })).toBe(false);
  });

  it("asks only for names of the document's language", () => {
    const [sample] = samplePack().documents;
    if (sample === undefined) throw new Error("the sample has no document");
    const document = {
      ...sample,
      text: "Chin up, said the man to the boy, and it was not for fun.",
    };
    const names = [{ text: "Chiny", kind: "full" as const, lang: "pl", forms: ["Chin"] }];
    expect(namesEntity(document, { names })).toBe(false);
    const polish = { ...sample, text: "Nie ma go w kraju, bo z Chin nie wraca się tak do domu." };
    expect(namesEntity(polish, { names })).toBe(true);
  });
});
