import { expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import { takeLibraryIds } from "../knowledge/import/document-ids.ts";
import type { Statement } from "../pack.ts";
import { cardOf } from "./card.ts";
import { joinCards, type PackCard } from "./join-cards.ts";

function packCard(pack: string, entity: string, ids: [string, string][] = []): PackCard {
  const card = cardOf(takeLibraryIds({ ...samplePack(), id: pack }), entity);
  if (card === null) throw new Error(`The sample has no ${entity}`);
  return { pack: `Pack ${pack}`, card, ids: new Map(ids) };
}

it("joins what several packs say, and tells by each document whose it is", () => {
  const first = packCard("one", "ada-orr");
  const second = packCard("two", "ada-orr", [
    ["ada-orr", "orr"],
    ["lindow", "lindow-2"],
  ]);
  const joined = joinCards([second, first]);
  expect(joined).toMatchObject({ id: "orr", label: "Ada Orr", identity: second.card.identity });
  expect(first.card.identity).not.toBeNull();
  expect(joined?.summary).toEqual([
    ...second.card.summary,
    first.card.identity,
    ...first.card.summary,
  ]);
  expect(Object.values(joined?.documents ?? {}).map(({ id, pack }) => `${id} in ${pack}`)).toEqual([
    "two/ferry-column in Pack two",
    "two/ferry-report in Pack two",
    "one/ferry-column in Pack one",
    "one/ferry-report in Pack one",
  ]);
  expect(joined?.related.map(({ id }) => id)).toEqual(["lindow-2", "lindow-council", "lindow"]);
  expect(joined?.newest?.value).toBe("2021-06-03");
});

it("puts a quotation that says nothing behind what other packs say", () => {
  const telling = packCard("one", "ada-orr");
  const source = packCard("two", "ada-orr");
  const [document = ""] = Object.keys(source.card.documents);
  const text = "Ada Orr was not mentioned.";
  const citations = [{ document, start: 0, end: text.length, quote: text }];
  const idle: Statement = { text, stance: "reported", citations };
  const card = { ...source.card, identity: null, summary: [idle], statements: [] };
  const quoting = { ...source, card };
  const joined = joinCards([quoting, telling]);
  expect(joined?.summary).toEqual(telling.card.summary);
  expect(joined?.statements).toEqual([...telling.card.statements, idle]);
  expect(joinCards([quoting])?.summary).toEqual([idle]);
  expect(joinCards([quoting, quoting])?.summary).toEqual([idle, idle]);
});

it("leaves a single pack's card as it is", () => {
  const one = packCard("one", "lindow");
  expect(joinCards([one])).toEqual(one.card);
  expect(joinCards([])).toBeNull();
});
