/** A browser with the built extension, and the sample article served beside it. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { type BrowserName, type Driver, type LaunchOptions, launch, ROOT } from "./harness.ts";
import { type Server, serve } from "./server.ts";

export interface ArticleSession {
  readonly driver: Driver;
  readonly server: Server;
  /** The article's address. */
  readonly url: string;
  /** Opens the article in a tab of its own. */
  open(): Promise<Page>;
}

/** Lasts for the tests of the `describe` that it is called in, and can be used in them alone. */
export function articleSession(name: BrowserName, options: LaunchOptions = {}): ArticleSession {
  let driver: Driver | null = null;
  let server: Server | null = null;

  beforeAll(async () => {
    server = await serve(join(ROOT, "demo"));
    driver = await launch(name, options);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const begun = <T>(what: T | null): T => {
    if (what === null) throw new Error("The session begins with the first test");
    return what;
  };
  return {
    get driver() {
      return begun(driver);
    },
    get server() {
      return begun(server);
    },
    get url() {
      return `${begun(server).origin}/article.html`;
    },
    open() {
      return this.driver.open(this.url);
    },
  };
}
