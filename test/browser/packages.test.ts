import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readPack } from "../../src/core/knowledge/read-pack.ts";
import { BROWSERS, ROOT } from "./harness.ts";

const again = mkdtempSync(join(tmpdir(), "fact-context-build-"));
afterAll(() => rmSync(again, { recursive: true, force: true }));

describe("the packages", () => {
  it("are the same bytes when built again", () => {
    execFileSync(process.execPath, ["build.mjs", "--out", again], { cwd: ROOT });
    for (const browser of BROWSERS) {
      const zip = `fact-context-${browser}.zip`;
      expect(readFileSync(join(again, zip)).equals(readFileSync(join(ROOT, "dist", zip)))).toBe(
        true,
      );
    }
  });

  it("carry a pack that reads without a problem", () => {
    const pack = JSON.parse(readFileSync(join(ROOT, "dist/chromium/knowledge.json"), "utf8"));
    expect(readPack(pack)).toEqual({ pack });
  });

  it("pass the add-on linter without an error", () => {
    const linter = join(ROOT, "node_modules/addons-linter/bin/addons-linter");
    const report = execFileSync(
      process.execPath,
      [linter, "--output", "json", join(ROOT, "dist/firefox")],
      { encoding: "utf8", maxBuffer: 2 ** 26 },
    );
    expect(JSON.parse(report).errors).toEqual([]);
  });
});
