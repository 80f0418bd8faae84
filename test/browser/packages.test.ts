import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readPack } from "../../src/core/knowledge/pack/read-pack.ts";
import { BROWSERS, ROOT } from "./harness.ts";

/** Every page with a name or without pays for this script: it is read and compiled anew in each. */
const CONTENT_SCRIPT_MAX_BYTES = 30 * 1024;

const run = promisify(execFile);

const again = mkdtempSync(join(tmpdir(), "fact-context-build-"));
afterAll(() => rmSync(again, { recursive: true, force: true }));

describe("the packages", () => {
  // This and the linter compute for seconds on an idle machine, for minutes on one that does a dozen other things.
  it("are the same bytes when built again", async () => {
    await run(process.execPath, ["build.mjs", "--out", again], { cwd: ROOT });
    for (const browser of BROWSERS) {
      const zip = `fact-context-${browser}.zip`;
      expect(readFileSync(join(again, zip)).equals(readFileSync(join(ROOT, "dist", zip)))).toBe(
        true,
      );
    }
  }, 300_000);

  it("carry a pack that reads without a problem", () => {
    const pack = JSON.parse(readFileSync(join(ROOT, "dist/chromium/knowledge.json"), "utf8"));
    expect(readPack(pack)).toEqual({ pack });
  });

  it.each(BROWSERS)("put no heavy script into pages, in %s", (browser) => {
    const script = readFileSync(join(ROOT, "dist", browser, "content.js"));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(CONTENT_SCRIPT_MAX_BYTES);
  });

  it("leave the browser's API out of the card's code, which is handed what it needs", () => {
    const read = (file: string) => readFileSync(join(ROOT, "dist/firefox", file), "utf8");
    expect(read("content.js")).toContain("sendMessage");
    expect(read("card.js")).not.toContain("sendMessage");
  });

  it("leave the tables of letters out of pages: to fill them costs each page that loads", () => {
    const read = (file: string) => readFileSync(join(ROOT, "dist/chromium", file), "utf8");
    expect(read("background.js")).toContain("NFKD");
    expect(read("content.js")).not.toContain("NFKD");
  });

  it.each([
    ["chromium", ["sidePanel"]],
    ["firefox", []],
  ])("ask, in %s, for no more than the readme and SECURITY.md explain", (browser, more) => {
    const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
    const { permissions } = JSON.parse(read(`dist/${browser}/manifest.json`));
    const explained = ["storage", "unlimitedStorage", "scripting", "contextMenus", ...more];
    expect(permissions).toEqual(explained);
    for (const file of ["README.md", "SECURITY.md", "store/listing.md"]) {
      for (const permission of explained) expect(read(file)).toContain(`\`${permission}\``);
    }
  });

  it.each(BROWSERS)("let pages have no file of the extension, in %s", (browser) => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "dist", browser, "manifest.json"), "utf8"));
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it.each(BROWSERS)("carry the licence of every package that is bundled, in %s", (browser) => {
    const licences = readFileSync(join(ROOT, "dist", browser, "THIRD-PARTY-LICENCES.txt"), "utf8");
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    for (const [name, version] of Object.entries(dependencies)) {
      expect(licences).toContain(`\n${name} ${version}: `);
    }
    // Of a package whose own build holds others.
    expect(licences).toMatch(/\nhtmlparser2 \d/u);
    expect(licences).toContain("Apache License\n");
  });

  it("pass the add-on linter without an error", async () => {
    const linter = join(ROOT, "node_modules/addons-linter/bin/addons-linter");
    const { stdout } = await run(
      process.execPath,
      [linter, "--output", "json", join(ROOT, "dist/firefox")],
      { maxBuffer: 2 ** 26 },
    );
    expect(JSON.parse(stdout).errors).toEqual([]);
  }, 300_000);
});
