/** Drives the page room alone, in both browsers, on pages made for the purpose. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as esbuild from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { compile } from "svelte/compiler";
import { ensureBrowser } from "../../scripts/browsers.mjs";
import { type BrowserName, ROOT } from "./harness.ts";
import { type ServedPage, type Server, serve } from "./server.ts";

export interface PageBrowser {
  name: BrowserName;
  /** Opens a page given as HTML, or the built page of a folder in test/pages; errors are kept. */
  open(page: string | { folder: string }): Promise<TestPage>;
  /** Serves a file to the pages. Returns its address on a host that is not the pages' own. */
  putElsewhere(path: string, file: ServedPage): string;
  close(): Promise<void>;
}

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

/** By then a page that was loaded and does nothing counts as resting, and may be wrapped. */
const COMING_TO_REST_MS = 700;
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
        async load() {
          await page.evaluate(script);
        },
        async start() {
          await page.evaluate(script);
          await page.evaluate((rest) => {
            room.start();
            return room.settled(rest);
          }, COMING_TO_REST_MS);
        },
        settled: () => page.evaluate(() => room.settled()),
        close: () => page.close(),
      };
    },
    putElsewhere: (path, file) => server.put(path, file).replace("127.0.0.1", "localhost"),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Renders and serves a page of test/pages: its page module in Node, its client in the browser. */
async function put(server: Server, folder: string, count: number): Promise<string> {
  const script = `/${folder}/${count}.js`;
  const client = await bundle(moduleIn(folder, "client"));
  server.put(script, { body: client, headers: { "content-type": "text/javascript" } });
  server.put(`/${folder}/${count}.html`, await (await renderOf(folder))(script));
  return `/${folder}/${count}.html`;
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
      "--no-first-run",
      "--disable-background-networking",
      "--window-size=1000,760",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
}
