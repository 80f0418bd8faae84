import { describe, expect, it } from "vitest";
import { samplePack } from "../../test/support/sample-pack.ts";
import { type Backup, backupParts, readBackup } from "./backup.ts";
import { inEnglish } from "./i18n/english.ts";

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
    ["{", "not JSON"],
    ["7", "“{ }” should be Object. It is 7."],
    ["[]", "“format” should be"],
    [text({ format: "fact-context-settings" }), "“format” should be"],
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

  it("tells every problem at once", () => {
    const packs = [{ ...backup.packs[0], pack: {} }];
    const problems = problemsOf(text({ settings: { density: 7, enabled: 1 }, packs }));
    expect(problems.length).toBeGreaterThanOrEqual(3);
  });
});
