import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { ensureBrowser } from "../../scripts/browsers.mjs";
import {
  type Driver,
  type ExtensionPage,
  kill,
  type LaunchOptions,
  screenshotPath,
  WINDOW,
} from "./driver.ts";

const GECKO_ID = "fact-context@fact-context.example";
const FIREFOX_UUID = "8f0d1d0e-4c1c-4a63-9a55-2f2a4f5e9b11";

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** What puppeteer has no method for, asked of Firefox over WebDriver BiDi. */
class Bidi {
  readonly #connection: BidiConnection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: BidiConnection }).connection;
  }

  async send(method: string, params: object): Promise<Record<string, unknown>> {
    return (await this.#connection.send(method, params)).result;
  }

  /** The value of an expression, or of what it promises, in one page; it must survive JSON. */
  async evaluate(context: string | undefined, expression: string): Promise<unknown> {
    const answer = (await this.send("script.evaluate", {
      expression: `(async () => JSON.stringify(await ${expression}) ?? "null")()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? "null");
  }

  /** Runs statements in the browser's own window, where the extensions are managed. */
  async runInBrowser(statements: string): Promise<void> {
    const tree = await this.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const [window] = tree.contexts as { context: string }[];
    await this.evaluate(window?.context, `(async () => {${statements}})()`);
  }
}

/** Starts Firefox with an unpacked extension and drives it over WebDriver BiDi. */
export async function launchFirefox(
  extension: string,
  { dark = false, textSize = 16, profile: kept }: LaunchOptions,
): Promise<Driver> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), "fact-context-firefox-")));
  const browser = await startFirefox(profile, { dark, textSize });
  const installed = await browser.installExtension(extension);
  const bidi = new Bidi(browser);
  return {
    name: "firefox",
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(bidi, path),
    ...extensionControls(bidi),
    removeExtension: () => browser.uninstallExtension(installed),
    async close() {
      await browser.close();
      if (!kept) await rm(profile, { recursive: true, force: true });
    },
    kill: () => kill(browser),
  };
}

async function startFirefox(
  profile: string,
  { dark, textSize }: Required<Pick<LaunchOptions, "dark" | "textSize">>,
): Promise<Browser> {
  return puppeteer.launch({
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
      "font.size.variable.x-western": textSize,
      // Wheels as a reader's go: through the compositor, which alone heeds overscroll-behavior.
      "remote.events.async.wheel.enabled": true,
    },
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`, "-remote-allow-system-access"],
  });
}

async function openExtensionPage(bidi: Bidi, path: string): Promise<ExtensionPage> {
  const { context } = (await bidi.send("browsingContext.create", { type: "tab" })) as {
    context: string;
  };
  const url = `moz-extension://${FIREFOX_UUID}/${path}`;
  await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
  return {
    evaluate: (run, ...args) =>
      bidi.evaluate(context, `(${run})(...${JSON.stringify(args)})`) as never,
    async screenshot(shot) {
      const image = await bidi.send("browsingContext.captureScreenshot", { context });
      const path = await screenshotPath("firefox", shot);
      await writeFile(path, Buffer.from(image.data as string, "base64"));
    },
    async press(selector) {
      const [x, y] = (await bidi.evaluate(
        context,
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
    async close() {
      await bidi.send("browsingContext.close", { context });
    },
  };
}

/** What Firefox lets only its own window do to an extension. */
function extensionControls(
  bidi: Bidi,
): Pick<Driver, "command" | "stopBackground" | "cutOff" | "reloadExtension"> {
  return {
    command: (command) =>
      bidi.runInBrowser(`
        const path = "resource://gre/modules/ExtensionParent.sys.mjs";
        const { ExtensionParent } = ChromeUtils.importESModule(path);
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
        const commands = ExtensionParent.apiManager.getAPI("commands", extension);
        commands.emit("command", ${JSON.stringify(command)});`),
    stopBackground: () =>
      bidi.runInBrowser(`
        const policy = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
        await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });`),
    cutOff: (_, isCutOff) =>
      bidi.runInBrowser(`
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
        if (${isCutOff}) {
          await extension.terminateBackground({ ignoreDevToolsAttached: true });
          extension.formerWakeup ??= extension.wakeupBackground;
          extension.wakeupBackground = () => Promise.reject(new Error("It is down"));
        } else extension.wakeupBackground = extension.formerWakeup;`),
    reloadExtension: () =>
      bidi.runInBrowser(`
        const path = "resource://gre/modules/AddonManager.sys.mjs";
        const { AddonManager } = ChromeUtils.importESModule(path);
        const addon = await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)});
        await addon.disable();
        await addon.enable();`),
  };
}
