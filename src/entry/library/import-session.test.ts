import { expect, it } from "vitest";
import { buildNameLexicon } from "../../../scripts/name-lexicon.ts";
import type { NamedPack } from "../../core/knowledge/import/same-entities.ts";
import { readNameList } from "../../files/read-name-list.ts";
import { bareText } from "../../files/read-text.ts";
import type { ReviewRow } from "../../ui/library/state.ts";
import { ImportSession } from "./import-session.ts";

const LEXICON = buildNameLexicon();
const FERRY = "Ada Orr, the mayor of Lindow, spoke. Ada Orr had closed the ferry in Lindow.";
const HARBOUR = "Ada Orr met Miriam Holt in Harwick. Miriam Holt is the harbour master of Harwick.";

it("tells the names that only the documents being added have from those of the pack", async () => {
  const before = new ImportSession([]);
  before.add("ferry.txt", bareText(FERRY));
  const after = new ImportSession([...before.documents]);
  after.add("harbour.txt", bareText(HARBOUR));
  const isNew = async (session: ImportSession) => {
    const rows = await session.find([], { lexicon: LEXICON, known: [] }, () => {});
    return Object.fromEntries(rows.map((row) => [row.label, row.isNew]));
  };
  expect(await isNew(before)).toMatchObject({ "Ada Orr": false, Lindow: false });
  expect(await isNew(after)).toMatchObject({
    "Ada Orr": false,
    Lindow: false,
    "Miriam Holt": true,
    Harwick: true,
  });
});

it("ticks names that the documents have twice, and those that packs in use know", async () => {
  const session = new ImportSession([]);
  session.add("both.txt", bareText(`${HARBOUR} Ada Orr had met Paul Reed in Brandholm.`));
  const known: NamedPack[] = [
    {
      id: "own",
      entities: [
        {
          id: "reed",
          category: "person",
          related: [],
          names: [{ text: "Paul Reed", kind: "full" }],
        },
      ],
    },
  ];
  const ticked = async (packs: NamedPack[]) => {
    const rows = await session.find([], { lexicon: LEXICON, known: packs }, () => {});
    return rows.flatMap((row) => (row.kept ? row.label : [])).toSorted();
  };
  const twice = ["Ada Orr", "Harwick", "Miriam Holt"];
  expect(await ticked([])).toEqual(twice);
  expect(await ticked(known)).toEqual([...twice, "Paul Reed"]);
});

it("knows no less of a text's names with a list beside it, and ticks those that the text has", async () => {
  const session = new ImportSession([]);
  session.add("ferry.txt", bareText(`${FERRY} Orr left. They met Tom Hale of the Ferry Board.`));
  const table = "name,office\nAda Orr,mayor\nTom Hale,chair\nNina Quist,harbour master\n";
  const list = readNameList(new TextEncoder().encode(table)) ?? [];
  const rows = async (decisions: typeof list) =>
    session.find(decisions, { lexicon: LEXICON, known: [] }, () => {});
  const told = (row?: ReviewRow) => row && [row.category, row.names, row.mentions];
  const [without, beside] = [await rows([]), await rows(list)];
  for (const label of ["Ada Orr", "Tom Hale", "Ferry Board", "Lindow"]) {
    const named = (row: ReviewRow) => row.label === label;
    expect(told(beside.find(named)), label).toEqual(told(without.find(named)));
  }
  expect(beside.find(({ label }) => label === "Tom Hale")).toMatchObject({
    mentions: 1,
    kept: true,
  });
  expect(beside.find(({ label }) => label === "Nina Quist")).toMatchObject({ kept: false });
});

it("tells in which documents no names were found", async () => {
  const session = new ImportSession([]);
  session.add("ferry.txt", bareText(FERRY));
  session.add("weather.txt", bareText("It rained all day, and nobody came."));
  await session.find([], { lexicon: LEXICON, known: [] }, () => {});
  expect(session.about().map(({ hasNames }) => hasNames)).toEqual([true, false]);
});
