import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readPack } from "../src/core/knowledge/pack/read-pack.ts";
import { docx } from "../test/support/files.ts";

const ROOT = join(import.meta.dirname, "..");
let folder = "";

// Each run of a script starts a process and takes the word data from its packages.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const script = join(ROOT, "scripts/pack.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    encoding: "utf8",
    cwd: ROOT,
  });
}

it("makes a pack of a folder, and names each file that it leaves out, with the reason", () => {
  const text = "The Elbe is a river. Anna Miller, the mayor of Dresden, saw the Elbe rise.";
  mkdirSync(join(folder, "more"));
  writeFileSync(join(folder, "elbe.txt"), text);
  writeFileSync(join(folder, "more/copy.md"), text);
  writeFileSync(
    join(folder, "more/rhine.docx"),
    docx(["The Rhine flows past Cologne and past Bonn."]),
  );
  writeFileSync(join(folder, "names.csv"), "name,kind\nElbe,Rivers\n");
  writeFileSync(join(folder, "picture.png"), "\x89PNG\r\n", "latin1");
  const out = join(folder, "packs/rivers.json");
  const { status, stdout, stderr } = run(folder, "--out", out, "--title", "Rivers");
  expect(status, stderr).toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toContain("more/copy.md: left out: it has the same text as elbe.txt");
  expect(stderr).toContain("picture.png: left out: it is a picture");
  expect(readdirSync(join(folder, "packs"))).toEqual(["rivers.json"]);

  const read = readPack(JSON.parse(readFileSync(out, "utf8")));
  if (!("pack" in read)) throw new Error(JSON.stringify(read.problems));
  expect(read.pack).toMatchObject({ id: "rivers", title: "Rivers" });
  expect(read.pack.categories).toEqual([{ id: "rivers", label: "Rivers" }]);
  expect(read.pack.entities.find(({ id }) => id === "elbe")?.category).toBe("rivers");
  expect(read.pack.documents.map(({ file }) => file)).toEqual(["elbe.txt", "more/rhine.docx"]);
  const elbe = read.pack.entities.find(({ label }) => label === "Elbe");
  expect(elbe?.identity?.text).toBe("The Elbe is a river.");
});

it("makes nothing of a folder without a document, and says so", () => {
  writeFileSync(join(folder, "empty.txt"), "");
  const out = join(folder, "pack.json");
  const { status, stderr } = run(folder, "--out", out);
  expect(status).toBe(1);
  expect(stderr).toContain("empty.txt: left out: there is no text in it");
  expect(stderr).toContain("no document that can be read");
  expect(existsSync(out)).toBe(false);
});

it("follows links, but to no folder twice, and names what is no readable file", () => {
  const text = "The Elbe is a river. Anna Miller, the mayor of Dresden, saw the Elbe rise.";
  const elsewhere = join(folder, "elsewhere");
  const documents = join(folder, "documents");
  mkdirSync(elsewhere);
  mkdirSync(documents);
  writeFileSync(join(elsewhere, "elbe.txt"), text);
  symlinkSync(elsewhere, join(documents, "linked"));
  symlinkSync(documents, join(documents, "loop"));
  symlinkSync("self.txt", join(documents, "self.txt"));
  symlinkSync("gone.txt", join(documents, "nowhere.txt"));
  execFileSync("mkfifo", [join(documents, "pipe.txt")]);
  const { status, stdout, stderr } = run(documents);
  expect(status, stderr).toBe(0);
  expect(JSON.parse(stdout).documents).toMatchObject([{ file: "linked/elbe.txt" }]);
  expect(stderr).toContain("loop: left out: it leads to a folder that is read already");
  expect(stderr).toContain("self.txt: left out: it is a link that leads back to itself");
  expect(stderr).toContain("nowhere.txt: left out: it is a link that leads nowhere");
  expect(stderr).toContain("pipe.txt: left out: it is no file");
});

it("prints the names in texts, row by row", () => {
  const file = join(folder, "rows.jsonl");
  const rows = [
    { id: "a", text: "Soon Vladimir Putin left for Moscow." },
    { id: "b", text: "Nothing here.", lang: "en" },
  ];
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));
  const script = join(ROOT, "scripts/names.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, file], {
    encoding: "utf8",
    cwd: ROOT,
  });
  expect(
    printed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      id: "a",
      names: [
        { start: 5, end: 19, category: "person" },
        { start: 29, end: 35, category: "place" },
      ],
    },
    { id: "b", names: [] },
  ]);
});
