import { describe, expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import { cardOf } from "./card.ts";
import { castEntry } from "./cast.ts";

const pack = samplePack();
const entryOf = (entity: string, onlyFacts = false) => {
  const card = cardOf(pack, entity);
  if (!card) throw new Error(`The sample has no ${entity}`);
  return castEntry(card, 3, onlyFacts);
};

describe("an entry of a page's cast", () => {
  it("has the identity and the first claim, with the documents they cite and no other", () => {
    const entry = entryOf("ada-orr");
    expect(entry).toMatchObject({ label: "Ada Orr", category: "person", mentions: 3 });
    expect(entry.identity?.text).toBe("Mayor of the town");
    expect(entry.claim?.text).toBe("She said the town could not pay for the ferry.");
    expect(Object.keys(entry.documents)).toEqual(["ferry-report"]);
  });

  it("tells on what the documents differ", () => {
    expect(entryOf("ada-orr").differences).toEqual([
      { about: "Whether she kept to what she said", isInOne: false },
    ]);
    expect(entryOf("lindow").differences).toEqual([]);
  });

  it("has no claim where only what is stated as fact is wanted, and nothing is", () => {
    expect(entryOf("lindow-council").claim?.stance).toBe("prediction");
    expect(entryOf("lindow-council", true)).toMatchObject({ claim: null, documents: {} });
    expect(entryOf("ada-orr", true).differences).toEqual([]);
  });
});
