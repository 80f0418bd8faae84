import { describe, expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import { documentView } from "../reader/document-view.ts";
import { cardOf } from "./card.ts";
import { labelIn } from "./labels.ts";

describe("cardOf", () => {
  it("has what one entity's card shows, and no document's text", () => {
    const pack = samplePack();
    const orr = pack.entities.find(({ id }) => id === "ada-orr");
    const card = cardOf(pack, "ada-orr");
    expect(card).toMatchObject({
      id: "ada-orr",
      label: "Ada Orr",
      category: "person",
      identity: orr?.identity,
      summary: orr?.summary,
      differences: orr?.differences,
      related: [
        { id: "lindow", label: "Lindow", category: "place" },
        { id: "lindow-council", label: "Lindow Council", category: "organisation" },
      ],
      namedIn: ["ferry-column", "ferry-report"],
      newest: { document: "ferry-report", value: "2021-06-03" },
    });
    expect(Object.keys(card?.documents ?? {})).toEqual(["ferry-column", "ferry-report"]);
    expect(JSON.stringify(card)).not.toContain("deserves better");
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });

  it("lists only the documents that the card cites or that name the entity", () => {
    const card = cardOf(samplePack(), "lindow-council");
    expect(Object.keys(card?.documents ?? {})).toEqual(["ferry-report"]);
    expect(card?.namedIn).toEqual(["ferry-report"]);
  });

  it("has what the pack calls such a thing, where the pack says it", () => {
    expect(cardOf(samplePack(), "lindow-council")?.kind).toBe("Town council");
    expect(cardOf(samplePack(), "lindow")).not.toHaveProperty("kind");
  });

  it("knows no newest document where none that it cites is dated", () => {
    const pack = samplePack();
    for (const { date } of pack.documents) date.value = null;
    expect(cardOf(pack, "lindow")?.newest).toBeNull();
  });

  it("is null for an entity the pack does not have", () => {
    expect(cardOf(samplePack(), "nobody")).toBeNull();
  });
});

describe("labelIn", () => {
  it("knows who the cards are of and whom they lead to, and nobody else", () => {
    const cards = ["ada-orr"].flatMap((id) => cardOf(samplePack(), id) ?? []);
    expect(labelIn(cards, "ada-orr")).toBe("Ada Orr");
    expect(labelIn(cards, "lindow-council")).toBe("Lindow Council");
    expect(labelIn(cards, "nobody")).toBeNull();
  });
});

describe("documentView", () => {
  it("has every statement drawn from the document, in the order of its text", () => {
    const pack = samplePack();
    const view = documentView(pack, "ferry-report");
    expect(view?.document).toBe(pack.documents.find(({ id }) => id === "ferry-report"));
    expect(
      view?.citations.map(({ entity, section, start, end, quote }) => {
        expect(view.document.text.slice(start, end)).toBe(quote);
        return `${entity} ${section}`;
      }),
    ).toEqual([
      "lindow identity",
      "lindow summary",
      "ada-orr identity",
      "ada-orr summary",
      "ada-orr differences",
      "lindow-council summary",
    ]);
    expect(view?.citations[4]).toMatchObject({
      label: "Ada Orr",
      category: "person",
      text: "She said the town “can’t pay for it”.",
      stance: "reported",
    });
    expect(view?.entities.map(({ id, statements }) => [id, statements])).toEqual([
      ["ada-orr", 3],
      ["lindow", 2],
      ["lindow-council", 1],
    ]);
  });

  it("lists an entity that the document names and no statement cites it for", () => {
    const view = documentView(samplePack(), "ferry-column");
    expect(view?.entities.map(({ id, statements }) => [id, statements])).toEqual([
      ["ada-orr", 1],
      ["lindow", 0],
    ]);
  });

  it("is null for a document the pack does not have", () => {
    expect(documentView(samplePack(), "none")).toBeNull();
  });
});
