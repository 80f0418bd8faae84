/** Starts the built extension in either browser, with settings for tests. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "./chromium-driver.ts";
import { type BrowserName, type Driver, type LaunchOptions, ROOT } from "./driver.ts";
import { launchFirefox } from "./firefox-driver.ts";
import { remember } from "./open-browsers.ts";

export {
  BROWSERS,
  type BrowserName,
  type Driver,
  type ExtensionPage,
  type LaunchOptions,
  ROOT,
  screenshotPath,
} from "./driver.ts";

/** The settings under which tests run unless they say otherwise: every name is marked, wherever it stands. */
export const EVERY_NAME = { density: "every", places: "all", relevance: "all" } as const;

export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const extension = options.extension ?? join(ROOT, "dist", name);
  const driver = await (name === "chromium"
    ? launchChromium(extension, options)
    : launchFirefox(extension, options));
  const hasSettings = existsSync(join(extension, "options.html"));
  const settings = options.asInstalled ? {} : EVERY_NAME;
  if (hasSettings && !options.asInstalled) await storeSettings(driver, settings);
  remember(driver.browser, async () => {
    if (hasSettings) await storeSettings(driver, settings);
  });
  return driver;
}

/** As far as `storeSettings` meddles with it; Firefox knows it as `browser`. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Stores a settings record in place of the one before. */
export async function storeSettings(driver: Driver, record: object): Promise<void> {
  const page = await driver.openExtensionPage("options.html");
  await page.evaluate(async (settings) => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    await api.storage.local.set({ settings });
  }, record);
  await page.close();
}
