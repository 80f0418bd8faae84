/** Drives the built extension in both browsers through one interface. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { ensureBrowser, QUIET_CHROMIUM } from "../../scripts/browsers.mjs";

export const ROOT = join(import.meta.dirname, "../..");
export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

const SCREENSHOTS = join(ROOT, "test/screenshots");
const GECKO_ID = "fact-context@fact-context.example";
const FIREFOX_UUID = "8f0d1d0e-4c1c-4a63-9a55-2f2a4f5e9b11";
const WINDOW = { width: 1000, height: 760 };

/** A page of the extension itself; the two browsers drive these by different protocols. */
export interface ExtensionPage {
  evaluate<R, A extends unknown[]>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  screenshot(name: string): Promise<void>;
  /** Presses the middle of the element with the real mouse, as some APIs of the browser demand. */
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  name: BrowserName;
  browser: Browser;
  open(url: string): Promise<Page>;
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** Runs a keyboard command of the manifest, as its keys would: browsers keep those from test drivers. */
  command(name: string): Promise<void>;
  /** Stops the service worker or event page, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Ends the extension under its pages and starts it again, as an update does. */
  reloadExtension(): Promise<void>;
  /** Takes the extension away from under its pages, for good. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as a crash does: nothing is saved that was not. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the browser's profile, which outlives the browser; a passing one unless told. */
  profile?: string;
  /** The unpacked extension; what `npm run build` wrote unless told. */
  extension?: string;
  dark?: boolean;
  /** Whether marks are as few as a new reader has them; else every mention is marked. */
  asInstalled?: boolean;
}

export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const extension = options.extension ?? join(ROOT, "dist", name);
  const driver = await (name === "chromium"
    ? launchChromium(extension, options)
    : launchFirefox(extension, options));
  const hasSettings = existsSync(join(extension, "options.html"));
  if (hasSettings && !options.asInstalled) await markEverything(driver);
  return driver;
}

/** As far as `storeSettings` meddles with it; Firefox knows it as `browser`. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Most tests are about marks wherever they stand, however many there are. */
async function markEverything(driver: Driver): Promise<void> {
  await storeSettings(driver, { density: "every", places: "all", relevance: "all" });
}

/** Stores a settings record in place of the one before. */
export async function storeSettings(driver: Driver, record: object): Promise<void> {
  const page = await driver.openExtensionPage("options.html");
  await page.evaluate(async (settings) => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    await api.storage.local.set({ settings });
  }, record);
  await page.close();
}

async function launchChromium(
  extension: string,
  { dark, profile }: LaunchOptions,
): Promise<Driver> {
  const browser = await puppeteer.launch({
    ...(profile ? { userDataDir: profile } : {}),
    executablePath: await ensureBrowser("chromium"),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: null,
    args: [
      "--no-sandbox",
      ...QUIET_CHROMIUM,
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
      ...(dark ? ["--force-dark-mode"] : []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  const origin = worker.url().replace(/^(chrome-extension:\/\/[^/]+).*$/, "$1");
  const prepare = async (page: Page) => {
    if (dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    return page;
  };
  return {
    name: "chromium",
    browser,
    async open(url) {
      const page = await prepare(await browser.newPage());
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await prepare(await browser.newPage());
      await page.goto(`${origin}/${path}`);
      return {
        evaluate: (run, ...args) => page.evaluate(run as never, ...args) as never,
        screenshot: async (shot) => {
          await page.screenshot({ path: await screenshotPath("chromium", shot) });
        },
        press: (selector) => page.click(selector),
        close: () => page.close(),
      };
    },
    async command(command) {
      const target = await browser.waitForTarget((t) => t.type() === "service_worker");
      const dispatch = `chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`;
      await (await target.worker())?.evaluate(dispatch);
    },
    async stopBackground() {
      const target = await browser.waitForTarget((t) => t.type() === "service_worker");
      await (await target.worker())?.close();
    },
    // What `chrome.runtime.reload()` ends, Chromium does not start again where a test driver brought it.
    async reloadExtension() {
      await browser.installExtension(extension);
    },
    removeExtension: () => browser.uninstallExtension(new URL(origin).host),
    close: () => browser.close(),
    kill: () => kill(browser),
  };
}

async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null || process.signalCode !== null) return;
  const ended = new Promise((resolve) => process.once("exit", resolve));
  process.kill("SIGKILL");
  await ended;
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

async function launchFirefox(
  extension: string,
  { dark, profile: kept }: LaunchOptions,
): Promise<Driver> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), "fact-context-firefox-")));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await ensureBrowser("firefox"),
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      // A driver cannot press what the browser asks with.
      "extensions.webextOptionalPermissionPrompts": false,
      // What an extension that was only lent to the browser has stored is there when it comes again.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
      // Wheels as a reader's go: through the compositor, which alone heeds overscroll-behavior.
      "remote.events.async.wheel.enabled": true,
    },
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`, "-remote-allow-system-access"],
  });
  const installed = await browser.installExtension(extension);
  const bidi = (browser as unknown as { connection: BidiConnection }).connection;

  const evaluateIn = async (target: object, expression: string): Promise<unknown> => {
    const { result } = await bidi.send("script.evaluate", {
      expression: `(async () => JSON.stringify(await ${expression}) ?? "null")()`,
      target,
      awaitPromise: true,
      userActivation: true,
    });
    const answer = result as {
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? "null");
  };

  /** Runs in the browser's own window, where the extensions are managed. */
  const evaluateInBrowser = async (statements: string): Promise<void> => {
    const { result } = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const [window] = result.contexts as { context: string }[];
    await evaluateIn({ context: window?.context }, `(async () => {${statements}})()`);
  };

  return {
    name: "firefox",
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const { result } = await bidi.send("browsingContext.create", { type: "tab" });
      const context = result.context as string;
      const url = `moz-extension://${FIREFOX_UUID}/${path}`;
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
      return {
        evaluate: (run, ...args) =>
          evaluateIn({ context }, `(${run})(...${JSON.stringify(args)})`) as never,
        screenshot: async (shot) => {
          const { result: image } = await bidi.send("browsingContext.captureScreenshot", {
            context,
          });
          const path = await screenshotPath("firefox", shot);
          await writeFile(path, Buffer.from(image.data as string, "base64"));
        },
        press: async (selector) => {
          const [x, y] = (await evaluateIn(
            { context },
            `(() => {
              const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
              return [box.left + box.width / 2, box.top + box.height / 2].map(Math.round);
            })()`,
          )) as [number, number];
          const press = [
            { type: "pointerMove", x, y },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ];
          const actions = [{ type: "pointer", id: "mouse", actions: press }];
          await bidi.send("input.performActions", { context, actions });
        },
        close: async () => {
          await bidi.send("browsingContext.close", { context });
        },
      };
    },
    command: (command) =>
      evaluateInBrowser(`
        const path = "resource://gre/modules/ExtensionParent.sys.mjs";
        const { ExtensionParent } = ChromeUtils.importESModule(path);
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
        const commands = ExtensionParent.apiManager.getAPI("commands", extension);
        commands.emit("command", ${JSON.stringify(command)});`),
    stopBackground: () =>
      evaluateInBrowser(`
        const policy = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
        await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });`),
    reloadExtension: () =>
      evaluateInBrowser(`
        const path = "resource://gre/modules/AddonManager.sys.mjs";
        const { AddonManager } = ChromeUtils.importESModule(path);
        const addon = await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)});
        await addon.disable();
        await addon.enable();`),
    removeExtension: () => browser.uninstallExtension(installed),
    async close() {
      await browser.close();
      if (!kept) await rm(profile, { recursive: true, force: true });
    },
    kill: () => kill(browser),
  };
}

/** Where a screenshot goes: `test/screenshots/<name>.<browser>.png`, out of git. */
export async function screenshotPath(browser: BrowserName, name: string) {
  await mkdir(SCREENSHOTS, { recursive: true });
  return join(SCREENSHOTS, `${name}.${browser}.png`) as `${string}.png`;
}
