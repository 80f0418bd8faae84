import { describe, expect, it } from "vitest";
import { samplePack } from "../../test/support/sample-pack.ts";
import { type Backup, backupParts, readBackup } from "./backup.ts";
import { inEnglish } from "./i18n/english.ts";
import { exportSettings } from "./settings-record.ts";

const backup: Backup = {
  settings: { version: 1, density: "page", sites: { "a.example": "off" }, later: { kept: true } },
  isBundledOn: false,
  packs: [
    {
      pack: samplePack(),
      isOn: false,
      origin: "documents",
      decisions: [
        { do: "drop", names: ["Rivers"] },
        { do: "rename", names: ["A", "B"], label: "C" },
        { do: "add", names: ["D"], label: "D", category: "person" },
      ],
      languages: { [samplePack().documents[0]?.id ?? ""]: "pl" },
    },
    {
      pack: { ...samplePack(), id: "other" },
      isOn: true,
      origin: "pack",
      decisions: [],
      languages: {},
    },
  ],
};
const text = (one: object) =>
  JSON.stringify({ ...JSON.parse(backupParts(backup).join("")), ...one });
const problemsOf = (file: string) => {
  const read = readBackup(file, ["bundled"]);
  return "problems" in read ? read.problems.map((one) => inEnglish(one.id, one.parameters)) : [];
};

describe("a backup file", () => {
  it("is read as it was written", () => {
    expect(readBackup(backupParts(backup).join(""), ["bundled"])).toEqual(backup);
    const empty = { ...backup, packs: [] };
    expect(readBackup(backupParts(empty).join(""), ["bundled"])).toEqual(empty);
  });

  it.each([
    [text({ settings: { density: 7 } }), "“settings.density” should be"],
    [text({ settings: null }), "“settings” should be { }. It is null."],
    [text({ packs: [{ ...backup.packs[0], decisions: [{ do: "sing" }] }] }), "packs.0.decisions.0"],
    [text({ packs: [{ ...backup.packs[0], pack: {} }] }), "packs[0].pack."],
    [text({ packs: [backup.packs[0], backup.packs[0]] }), "packs[1].pack.id"],
    [
      text({ packs: [{ ...backup.packs[0], pack: { ...samplePack(), id: "bundled" } }] }),
      "“packs[0].pack.id” is “bundled”.",
    ],
    [text({ packs: [{ ...backup.packs[0], pack: { ...samplePack(), id: "a/b" } }] }), "“a/b”"],
  ])("with a fault says where: %.40s …", (file, said) => {
    expect(problemsOf(file).join("\n")).toContain(said);
  });

  it.each([
    ["{", /no backup, or it is damaged; choose one that “Back up everything as a file” saved/u],
    ["7", /no backup/u],
    ["[]", /no backup/u],
    [JSON.stringify({ name: "package", dependencies: {} }), /no backup/u],
    [exportSettings({}), /holds settings; choose it with “Read settings from a file”/u],
    [JSON.stringify(samplePack()), /a pack of documents; choose it with “Add documents”/u],
  ])("that is none is told from other files, in one sentence: %.40s …", (file, said) => {
    expect(problemsOf(file)).toEqual([expect.stringMatching(said)]);
    expect(problemsOf(file).join()).not.toMatch(/format|JSON|undefined|[{}]/u);
  });

  it("says first that the file is damaged, then what does not fit", () => {
    expect(problemsOf(text({ settings: null }))[0]).toMatch(/^It was changed or damaged/u);
    expect(problemsOf(text({ isBundledOn: 7 }))[0]).toMatch(/^It was changed or damaged/u);
  });

  it("tells every problem at once", () => {
    const packs = [{ ...backup.packs[0], pack: {} }];
    const problems = problemsOf(text({ settings: { density: 7, enabled: 1 }, packs }));
    expect(problems.length).toBeGreaterThanOrEqual(3);
  });
});
