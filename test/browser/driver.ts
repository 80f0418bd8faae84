/** What tests ask of a browser that runs the extension, whichever of the two it is. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";

export const ROOT = join(import.meta.dirname, "../..");
export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

const SCREENSHOTS = join(ROOT, "test/screenshots");
/** CSS pixels. */
export const WINDOW = { width: 1000, height: 760 };

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
  /** Keeps what a page's content script asks from reaching the background, or no longer. */
  cutOff(page: Page, isCutOff: boolean): Promise<void>;
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
  /** The size of text that the reader has set in the browser, in CSS pixels; 16 unless told. */
  textSize?: number;
  /** Whether marks are as few as a new reader has them; else every mention is marked. */
  asInstalled?: boolean;
}

/** Ends a browser without letting it save anything. */
export async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null || process.signalCode !== null) return;
  const ended = new Promise((resolve) => process.once("exit", resolve));
  process.kill("SIGKILL");
  await ended;
}

/** Where a screenshot goes: `test/screenshots/<name>.<browser>.png`, out of git. */
export async function screenshotPath(browser: BrowserName, name: string) {
  await mkdir(SCREENSHOTS, { recursive: true });
  return join(SCREENSHOTS, `${name}.${browser}.png`) as `${string}.png`;
}
