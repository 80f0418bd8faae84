import { describe, expect, it } from "vitest";
import { runToEnd } from "../collection/types.ts";
import { findEntities } from "../extraction/find-entities.ts";
import { readPack } from "../pack/read-pack.ts";
import { SMALL_LEXICON, sourceDocument } from "../testing/sources.ts";
import { buildPack } from "./build-pack.ts";

const documents = [
  sourceDocument(
    "a",
    "Anna Miller is the mayor of Vienna. She likes the river. It was said that he met Miller.\nWest winds rise in West.",
  ),
  sourceDocument("b", "Soon Anna Miller will visit Budapest, where the old bridge was built."),
];

const pack = runToEnd(
  buildPack({
    id: "mine",
    title: "Mine",
    documents,
    found: runToEnd(findEntities(documents, SMALL_LEXICON)),
    decisions: [{ do: "keep", names: ["Vienna", "Budapest"] }],
  }),
);
const anna = pack.entities.find(({ label }) => label === "Anna Miller");

describe("buildPack", () => {
  it("makes a pack that can be read", () => {
    expect(readPack(pack)).toEqual({ pack });
  });

  it("says what the documents say, verbatim, with two documents where two speak", () => {
    const statements = [...(anna?.identity ? [anna.identity] : []), ...(anna?.summary ?? [])];
    const said = statements.map(({ text, citations }) => [text, citations[0]?.document]);
    expect(said).toEqual([
      ["Anna Miller is the mayor of Vienna.", "a"],
      ["Soon Anna Miller will visit Budapest, where the old bridge was built.", "b"],
    ]);
    for (const { text, citations } of statements) expect(citations[0]?.quote).toBe(text);
  });

  it("keeps the order of the document, and begins with the full name", () => {
    const told = "Dmitry Halden called the march theatre. Halden did not say who wrote the play.";
    const texts = [sourceDocument("e", told)];
    const found = runToEnd(findEntities(texts, SMALL_LEXICON));
    const made = runToEnd(
      buildPack({ id: "mine", title: "Mine", documents: texts, found, decisions: [] }),
    );
    const he = made.entities.find(({ label }) => label === "Dmitry Halden");
    expect(he?.summary.map(({ text }) => text).join(" ")).toBe(told);
  });

  it("relates those named together", () => {
    expect(anna?.related.toSorted()).toEqual(["budapest", "vienna"]);
  });

  it("asks for evidence where a name is an ordinary word too", () => {
    const west = pack.entities.find(({ label }) => label === "West");
    expect(west?.names).toEqual([
      { text: "West", kind: "full", sense: { counts: "evidence", for: [], against: [] } },
    ]);
    expect(anna?.names[0]).toEqual({ text: "Anna Miller", kind: "full" });
  });

  it("inflects the names that documents in an inflecting language give", () => {
    const polish = [
      sourceDocument("c", "Nie ma na to rady, bo Gdynia jest daleko i nie żartuje.", "pl"),
      sourceDocument("d", "Za to wszystko odpowiada Gdynia, a nie sąsiad z ministerstwa.", "pl"),
    ];
    const found = runToEnd(findEntities(polish, SMALL_LEXICON));
    const made = runToEnd(
      buildPack({ id: "mine", title: "Mine", documents: polish, found, decisions: [] }),
    );
    const place = made.entities.find(({ label }) => label === "Gdynia");
    expect(place?.names[0]?.forms).toContain("Gdyni");
    expect(readPack(made)).toEqual({ pack: made });
  });
});
