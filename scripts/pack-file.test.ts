import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { samplePack } from "../test/support/sample-pack.ts";
import { readPackFile } from "./pack-file.ts";

const ROOT = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "pack-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function misquoting(): string {
  const pack = samplePack();
  const citation = pack.entities[0]?.summary[0]?.citations[0];
  if (citation) citation.quote = "Nobody wrote this.";
  return JSON.stringify(pack);
}

test("a pack comes from its file as it was written", () => {
  const pack = samplePack();
  expect(readPackFile(write("pack.json", JSON.stringify(pack)))).toEqual(pack);
});

test("what is no pack is refused with its file, and the place in it", () => {
  const missing = join(folder, "missing.json");
  expect(() => readPackFile(missing)).toThrow(`${missing}: ENOENT`);
  const broken = write("broken.json", "{");
  expect(() => readPackFile(broken)).toThrow(`${broken}: `);
  const list = write("list.json", "[]");
  expect(() => readPackFile(list)).toThrow(`${list}: `);
  const wrong = write("wrong.json", misquoting());
  expect(() => readPackFile(wrong)).toThrow(
    `${wrong}: entities[0].summary[0].citations[0]: the quote “Nobody wrote this.” is not`,
  );
});

test("the build takes no pack that misquotes", () => {
  const pack = write("misquoting.json", misquoting());
  const command = [join(ROOT, "build.mjs"), "--pack", pack, "--out", folder];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect(status).not.toBe(0);
  expect(stderr).toContain(`${pack}: entities[0].summary[0].citations[0]: the quote`);
});
