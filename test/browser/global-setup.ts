import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Browser tests run against what is built from the sources as they are now. */
export default function buildExtension(): void {
  const root = join(import.meta.dirname, "../..");
  execFileSync(process.execPath, ["build.mjs"], { cwd: root, stdio: "inherit" });
}
