/** Finds the browsers that `npm start` and `npm test` drive, and installs them where that is possible. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";

const MAC = "/Applications";
const WINDOWS_ROOTS = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
];

/** Where each browser usually is; CHROMIUM_PATH and FIREFOX_PATH go before all of them. */
const KNOWN = {
  chromium: {
    environment: "CHROMIUM_PATH",
    debian: "chromium",
    label: "Chromium, Chrome or Edge",
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "microsoft-edge",
    ],
    mac: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    windows: [
      "Chromium\\Application\\chrome.exe",
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ],
  },
  firefox: {
    environment: "FIREFOX_PATH",
    debian: "firefox-esr",
    label: "Firefox",
    commands: ["firefox", "firefox-esr"],
    mac: ["Firefox.app/Contents/MacOS/firefox"],
    windows: ["Mozilla Firefox\\firefox.exe"],
  },
};

/**
 * The path of an installed browser of the family, or null.
 * @param {"chromium" | "firefox"} family
 * @returns {Promise<string | null>}
 */
export async function findBrowser(family) {
  const known = KNOWN[family];
  const given = process.env[known.environment];
  const inPath = (process.env.PATH ?? "")
    .split(process.platform === "win32" ? ";" : ":")
    .flatMap((folder) => known.commands.map((command) => join(folder, command)));
  const candidates = [
    ...(given ? [given] : []),
    ...(process.platform === "darwin" ? known.mac.map((path) => join(MAC, path)) : []),
    ...(process.platform === "win32"
      ? WINDOWS_ROOTS.filter(Boolean).flatMap((root) =>
          known.windows.map((path) => join(root, path)),
        )
      : inPath),
  ];
  for (const path of candidates) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return null;
}

/** Flags of a Chromium that asks nothing and that talks to nobody on its own. */
export const QUIET_CHROMIUM = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-quic",
  "--disable-sync",
];

/**
 * The path of the family's browser, installing Debian's package when there is none and this is
 * Debian or Ubuntu with root rights. Throws with what to do when neither helps.
 * @param {"chromium" | "firefox"} family
 * @returns {Promise<string>}
 */
export async function ensureBrowser(family) {
  const found = await findBrowser(family);
  if (found) return found;
  const { debian, label, environment } = KNOWN[family];
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log(`No ${label} found; installing Debian's ${debian}.`);
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debian, "fonts-liberation"]);
    const installed = await findBrowser(family);
    if (installed) return installed;
  }
  throw new Error(
    `No ${label} found. Install one (on Debian or Ubuntu: sudo apt-get install ${debian}), ` +
      `or name its program in ${environment}.`,
  );
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed; run it by hand to see why.`);
}
