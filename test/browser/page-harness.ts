/** Drives the page room alone, in both browsers, on pages made for the purpose. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as esbuild from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { compile } from "svelte/compiler";
import { afterAll, beforeAll } from "vitest";
import { ensureBrowser, QUIET_CHROMIUM } from "../../scripts/browsers.mjs";
import { BROWSERS, type BrowserName, ROOT } from "./harness.ts";
import { remember } from "./open-browsers.ts";
import { type ServedPage, type Server, serve } from "./server.ts";

export interface PageBrowser {
  /**
   * Opens a page given as HTML, or the built page of a folder in test/pages; errors are kept. A folder's
   * page is `scripted` by an element of its own, unless told: then its script runs unseen, and the page
   * is one that mark.js may wrap.
   */
  open(page: PageSource): Promise<TestPage>;
  /** Opens a page in front, has the room read it and waits until all of it is painted. */
  read(page: PageSource): Promise<TestPage>;
  /** Serves a file to the pages. Returns its address on a host that is not the pages' own. */
  putElsewhere(path: string, file: ServedPage): string;
}

type PageSource = string | { folder: string; scripted?: boolean };

export interface TestPage {
  page: Page;
  /** What the page itself has complained of so far. */
  errors: string[];
  /** Puts the room's script into the page, without letting it do anything. */
  load(): Promise<void>;
  /** Lets the room read the page and waits until all of it is painted. */
  start(): Promise<void>;
  /** Waits until the room has painted what it found and nothing changes any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** What makes of a page one that runs a script, and so one that is painted with ranges. */
const INERT_SCRIPT = "<script>/* a page with a script */</script>";
/** Both painters, with what a page's head holds for each. */
export const PAINTERS = [
  ["wrapped", ""],
  ["painted", INERT_SCRIPT],
] as const;
/** Each browser with each painter. */
export const CASES = BROWSERS.flatMap((name) =>
  PAINTERS.map(([painter, head]) => ({ name, painter, head })),
);

/** A page with a body and, if any, further content of the head. */
export function pageOf(body: string, head = ""): string {
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Test</title>${head}<body>${body}`;
}

const PAGES = join(ROOT, "test/pages");

/** Lasts for the tests of the `describe` that it is called in, and can be used in them alone. */
export function pageBrowser(name: BrowserName): PageBrowser {
  let script = "";
  let server: Server | null = null;
  let browser: Browser | null = null;
  let count = 0;

  beforeAll(async () => {
    script = await bundle(join(ROOT, "test/browser/page-room.ts"));
    server = await serve(PAGES);
    browser = await start(name);
    remember(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const begun = () => {
    if (!server || !browser) throw new Error("The browser begins with the first test");
    return { server, browser };
  };
  const open = async (what: PageSource): Promise<TestPage> => {
    const { server, browser } = begun();
    const path = `/${count++}.html`;
    const isScripted = typeof what !== "string" && what.scripted !== false;
    server.put(
      path,
      typeof what === "string" ? what : await render(server, what.folder, isScripted),
    );
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(server.origin + path, { waitUntil: "domcontentloaded" });
    if (typeof what !== "string" && !isScripted) {
      await page.evaluate(await bundle(moduleIn(what.folder, "client")));
    }
    return {
      page,
      errors,
      async load() {
        await page.evaluate(script);
      },
      async start() {
        await page.evaluate(script);
        await page.evaluate(() => {
          room.start();
          return room.settled();
        });
      },
      settled: () => page.evaluate(() => room.settled()),
      close: () => page.close(),
    };
  };
  return {
    open,
    async read(what) {
      const test = await open(what);
      await test.page.bringToFront();
      await test.start();
      return test;
    },
    putElsewhere: (path, file) => begun().server.put(path, file).replace("127.0.0.1", "localhost"),
  };
}

/** The words of the marks painted on a page, in document order. */
export function painted({ page }: TestPage): Promise<string[]> {
  return page.evaluate(() => room.painted());
}

/** Renders a page of test/pages in Node, and serves its client for the browser. */
async function render(server: Server, folder: string, isScripted: boolean): Promise<string> {
  const script = `/${folder}.js`;
  const client = await bundle(moduleIn(folder, "client"));
  server.put(script, { body: client, headers: { "content-type": "text/javascript" } });
  const html = await (await renderOf(folder))(script);
  return isScripted ? html : html.replace(/<script\b[^>]*>\s*<\/script>/g, "");
}

async function renderOf(folder: string): Promise<(script: string) => Promise<string>> {
  const code = await bundle(moduleIn(folder, "page"), {
    format: "cjs",
    platform: "node",
    plugins: [svelte("server")],
  });
  const module = { exports: {} as { default(script: string): Promise<string> } };
  new Function("module", "exports", "require", code)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return async (script) => module.exports.default(script);
}

function moduleIn(folder: string, name: string): string {
  const typed = join(PAGES, folder, `${name}.ts`);
  return existsSync(typed) ? typed : join(PAGES, folder, `${name}.mjs`);
}

const bundled = new Map<string, Promise<string>>();

function bundle(entry: string, options: esbuild.BuildOptions = {}): Promise<string> {
  const known = bundled.get(entry) ?? build(entry, options);
  bundled.set(entry, known);
  return known;
}

async function build(entry: string, options: esbuild.BuildOptions): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    conditions: ["development"],
    loader: { ".css": "text" },
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    plugins: [svelte("client")],
    logLevel: "error",
    ...options,
  });
  return outputFiles?.[0]?.text ?? "";
}

/** Compiles Svelte's components for one side. */
function svelte(generate: "client" | "server"): esbuild.Plugin {
  return {
    name: "svelte",
    setup({ onLoad }) {
      onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { js } = compile(await readFile(path, "utf8"), { generate, dev: true });
        return { contents: js.code };
      });
    },
  };
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
      ...QUIET_CHROMIUM,
      "--window-size=1000,760",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
}
