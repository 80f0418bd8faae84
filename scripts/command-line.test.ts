import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Runs one of the project's scripts with options that end it soon. */
function run(...command: string[]): { status: number | null; printed: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, printed: (stdout + stderr).trim().split("\n") };
}

describe("a script", () => {
  it("prints the usage when asked for help", () => {
    const { status, printed } = run("build.mjs", "--help");
    expect(printed).toEqual(["usage: node build.mjs [--out DIR] [--pack FILE] [--sourcemap]"]);
    expect(status).toBe(0);
  });

  it.each([
    [["build.mjs", "--nope"], "Unknown option '--nope'."],
    [["build.mjs", "--out"], "Option '--out <value>' argument missing."],
    [["scripts/start.mjs", "--page", "x"], '--page is "x"; it can be article or live.'],
    [["scripts/start.mjs", "x"], "Unexpected argument 'x'."],
  ])("refuses %j in one line, with the usage", (command, problem) => {
    const { status, printed } = run(...command);
    expect(printed).toEqual([problem, expect.stringMatching(/^usage: /)]);
    expect(status).toBe(2);
  });

  it("tells in one line what went wrong", () => {
    const { status, printed } = run("build.mjs", "--pack", "/absent.json");
    expect(printed).toEqual([expect.stringMatching(/^\/absent\.json: .*no such file/)]);
    expect(status).toBe(1);
  });
});
