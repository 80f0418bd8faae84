/** Drives the page room alone, in both browsers, on pages made for the purpose. */
import { join } from "node:path";
import * as esbuild from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { ensureBrowser } from "../../scripts/browsers.mjs";
import { type BrowserName, ROOT } from "./harness.ts";
import { type Server, serve } from "./server.ts";

export interface PageBrowser {
  name: BrowserName;
  /** Opens a page given as HTML, or the built page of a folder in test/pages; errors are kept. */
  open(page: string | { folder: string }): Promise<TestPage>;
  close(): Promise<void>;
}

export interface TestPage {
  page: Page;
  /** What the page itself has complained of so far. */
  errors: string[];
  /** Lets the room read the page and waits until all of it is painted. */
  start(): Promise<void>;
  /** Waits until the room has painted what it found and nothing changes any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const PAGES = join(ROOT, "test/pages");
let roomScript: Promise<string> | undefined;

export async function launchForPages(name: BrowserName): Promise<PageBrowser> {
  roomScript ??= bundle(join(ROOT, "test/browser/page-room.ts"));
  const script = await roomScript;
  const server = await serve(PAGES);
  const browser = await start(name);
  let count = 0;
  return {
    name,
    async open(what) {
      const path =
        typeof what === "string" ? `/${count++}.html` : await put(server, what.folder, count++);
      if (typeof what === "string") server.put(path, what);
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await page.goto(server.origin + path, { waitUntil: "domcontentloaded" });
      return {
        page,
        errors,
        async start() {
          await page.evaluate(script);
          await page.evaluate(() => room.start());
          await page.evaluate(() => room.settled());
        },
        settled: () => page.evaluate(() => room.settled()),
        close: () => page.close(),
      };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function put(server: Server, folder: string, count: number): Promise<string> {
  const { default: render } = (await import(join(PAGES, folder, "page.ts"))) as {
    default: (script: string) => string | Promise<string>;
  };
  const script = `/${folder}/${count}.js`;
  const client = await bundle(join(PAGES, folder, "client.ts"));
  server.put(script, { body: client, headers: { "content-type": "text/javascript" } });
  server.put(`/${folder}/${count}.html`, await render(script));
  return `/${folder}/${count}.html`;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    loader: { ".css": "text" },
    define: { "process.env.NODE_ENV": '"development"' },
    jsx: "automatic",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

async function start(name: BrowserName): Promise<Browser> {
  const executablePath = await ensureBrowser(name);
  if (name === "firefox") {
    return puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless: true,
      defaultViewport: null,
      args: ["--width=1000", "--height=760"],
    });
  }
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    defaultViewport: null,
    args: [
      "--no-sandbox",
      "--no-first-run",
      "--disable-background-networking",
      "--window-size=1000,760",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
}
