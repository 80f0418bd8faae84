/** `npm test`: types, lint, spelling, unit, property and browser tests, and nothing left out. */
import { spawnSync } from "node:child_process";
import { ensureBrowser } from "./browsers.mjs";
import { readCommandLine } from "./command-line.mjs";

readCommandLine({ usage: "npm test" });

await ensureBrowser("chromium");
await ensureBrowser("firefox");

for (const script of ["check", "coverage"]) run("npm", ["run", "--silent", script]);
run("npx", ["vitest", "run"]);

function run(command, args) {
  console.log(`\n> ${command} ${args.join(" ")}`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
