import { describe, expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import { cardOf } from "../../core/card/card.ts";
import { inEnglish } from "../../core/i18n/english.ts";
import { contextSheet } from "../../core/sheet/sheet.ts";
import { sheetMarkdown } from "./sheet-markdown.ts";

const pack = samplePack();
const cards = ["lindow", "ada-orr", "lindow-council"].flatMap((id) => cardOf(pack, id) ?? []);

const ferry = {
  title: "The ferry",
  url: null,
  cards,
  named: cards.length,
  onlyFacts: false,
  inFull: true,
};

describe("a sheet as Markdown", () => {
  it("tells whoever gets it what was left out", () => {
    const said = (onlyFacts: boolean) =>
      sheetMarkdown(contextSheet({ ...ferry, onlyFacts }), inEnglish);
    expect(said(true)).toContain(inEnglish("sheetOnlyFacts"));
    expect(said(false)).not.toContain(inEnglish("sheetOnlyFacts"));
  });

  it("says what the sheet says, each sentence with its words and its source", () => {
    const url = "https://news.example/ferry";
    const sheet = contextSheet({ ...ferry, title: "The *ferry*", url });
    expect(sheetMarkdown(sheet, inEnglish)).toBe(`# The \\*ferry\\*

<https://news.example/ferry>

${inEnglish("sheetIntro")}

## Lindow

Harbour town with a ferry, since closed

> The harbour town of Lindow has closed its ferry

*“The ferry…” · news report · 3 June 2021*

Lindow closed its ferry.

> Lindow has closed its ferry

*“The ferry…” · news report · 3 June 2021*

## Ada Orr

Mayor of the town

> Mayor Ada Orr said

*“The ferry…” · news report · 3 June 2021*

She said the town could not pay for the ferry.

> Mayor Ada Orr said the town “can’t pay for it”

*Reported · “The ferry…” · news report · 3 June 2021*

### Accounts differ: Whether she kept to what she said

She said the town “can’t pay for it”.

> Mayor Ada Orr said the town “can’t pay for it”

*Reported · “The ferry…” · news report · 3 June 2021*

She broke her word.

> Orr has broken her word

*Opinion · column on the ferry · opinion column · undated*

## Lindow Council

It meets again in July.

> Lindow Council meets again in July.

*Prediction · “The ferry…” · news report · 3 June 2021*

## Documents

- **“The ferry…”**: The ferry at Lindow · news report · 3 June 2021 · Lindow Gazette
- **column on the ferry**: Untitled column on the ferry · opinion column · undated · Undated.
`);
  });

  it("says how many of the article's names it has", () => {
    const markdown = sheetMarkdown(contextSheet({ ...ferry, named: 12 }), inEnglish);
    expect(markdown).toContain(inEnglish("sheetIntroSome", { chosen: cards.length, all: 12 }));
  });

  it("says words once that carry two statements", () => {
    const sheet = contextSheet(ferry);
    const twice = sheet.entries.map((entry) => ({
      ...entry,
      claims: entry.claims.flatMap((claim) => [claim, { ...claim, text: "The same again." }]),
    }));
    const quoted = "> Lindow has closed its ferry\n";
    const markdown = sheetMarkdown({ ...sheet, entries: twice }, inEnglish);
    expect(markdown).toContain(`Lindow closed its ferry.\n\nThe same again.\n\n${quoted}`);
    expect(markdown.split(quoted)).toHaveLength(2);
  });

  it("says whose words each quotation is where a claim rests on several documents", () => {
    const sheet = contextSheet(ferry);
    const [other, first] = pack.documents.map(({ id }) => id);
    const shared = sheet.entries.slice(0, 1).map((entry) => ({
      ...entry,
      identity: null,
      differences: [],
      claims: entry.claims.slice(0, 1).map((claim) => ({
        ...claim,
        citations: [
          { document: first ?? "", start: 0, end: 4, quote: "One." },
          { document: other ?? "", start: 0, end: 4, quote: "Two." },
          { document: first ?? "", start: 5, end: 9, quote: "More." },
        ],
      })),
    }));
    const markdown = sheetMarkdown({ ...sheet, entries: shared }, inEnglish);
    expect(markdown).toContain(
      "> One.\n\n> More.\n> \n> — “The ferry…”\n\n> Two.\n> \n> — column on the ferry\n\n*“The ferry…”",
    );
  });

  it("says which words only tell whom, what or when a statement means", () => {
    const sheet = contextSheet(ferry);
    const asContext = sheet.entries.map((entry) => ({
      ...entry,
      identity: null,
      differences: [],
      claims: entry.claims.map((claim) => ({
        ...claim,
        citations: claim.citations.map((citation) => ({ ...citation, context: true as const })),
      })),
    }));
    const label = inEnglish("cardContext");
    expect(sheetMarkdown(sheet, inEnglish)).not.toContain(label);
    expect(sheetMarkdown({ ...sheet, entries: asContext }, inEnglish)).toContain(
      `Lindow closed its ferry.\n\n${label}\n\n> Lindow has closed its ferry`,
    );
  });

  it("puts context that stands earlier first, and says once where it begins and ends", () => {
    const sheet = contextSheet(ferry);
    const split = sheet.entries.map((entry) => ({
      ...entry,
      claims: entry.claims.map((claim) => {
        const [document] = claim.citations.map((citation) => citation.document);
        const passage = { document: document ?? "", start: 9000, end: 9009, quote: "claim" };
        const context = (start: number) =>
          ({ ...passage, start, end: start + 2, quote: `at ${start}`, context: true }) as const;
        return { ...claim, citations: [passage, context(3000), context(1000)] };
      }),
    }));
    const [before, after] = [inEnglish("cardContext"), inEnglish("cardRestsOn")];
    expect(sheetMarkdown({ ...sheet, entries: split }, inEnglish)).toContain(
      `Lindow closed its ferry.\n\n${before}\n\n> at 1000\n\n> at 3000\n\n${after}\n\n> claim\n\n`,
    );
  });

  it("lets no text of a page or a document change how it reads", () => {
    const title = "# Not a heading\n\n<script>alert(1)</script>";
    const markdown = sheetMarkdown(contextSheet({ ...ferry, title, cards: [] }), inEnglish);
    expect(markdown.split("\n")[0]).toBe("# \\# Not a heading \\<script\\>alert(1)\\</script\\>");
  });
});
