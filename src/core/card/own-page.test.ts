import { describe, expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import { cardOf } from "./card.ts";
import { cardOnPage } from "./own-page.ts";

const SAVED = "https://www.news.example/story?id=7";

/** The kinds of the documents on a card, read at an address; its report was saved from `SAVED`. */
function kindsAt(address: string): string[] {
  const pack = samplePack();
  for (const one of pack.documents) if (one.id === "ferry-report") one.url = SAVED;
  const card = cardOf(pack, "ada-orr");
  if (card === null) throw new Error("The sample has no Ada Orr");
  const shown = cardOnPage(card, address, (kind) => `${kind}, this article`);
  return Object.values(shown.documents).map(({ kind }) => kind);
}

describe("a card on the page that one of its documents was saved from", () => {
  it.each([
    ["as it was saved", SAVED],
    ["at another place in it", `${SAVED}#comments`],
    ["reached by a newsletter", `${SAVED}&utm_source=letter&fbclid=x`],
    ["without www and encryption", "http://news.example/story/?id=7"],
  ])("says so, %s", (_, address) => {
    expect(kindsAt(address)).toEqual(["opinion column", "news report, this article"]);
  });

  it.each([
    ["another story", "https://www.news.example/story?id=8"],
    ["another path", "https://www.news.example/story/comments?id=7"],
    ["another site", "https://news2.example/story?id=7"],
    ["no address", ""],
  ])("says nothing on %s", (_, address) => {
    expect(kindsAt(address)).toEqual(["opinion column", "news report"]);
  });
});
