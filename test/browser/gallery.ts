/** The gallery in a browser: no extension around the views, but for one that opens a card on `/probed/`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll } from "vitest";
import { buildGallery, PROBE } from "../gallery/build.ts";
import { type BrowserName, type Driver, type LaunchOptions, launch } from "./harness.ts";
import { type Server, serve } from "./server.ts";

export interface Gallery {
  readonly driver: Driver;
  readonly server: Server;
  readonly page: Page;
  /** Shows a state on the gallery's page, of this size in CSS pixels. */
  show(
    state: string,
    size?: {
      width: number;
      height: number;
      deviceScaleFactor?: number;
      /** A finger is what the card is worked with; Chromium only. */
      hasTouch?: boolean;
      isMobile?: boolean;
    },
  ): Promise<void>;
}

const SIZE = { width: 1000, height: 760 };

/** Lasts for the tests of the `describe` that it is called in, and can be used in them alone. */
export function openGallery(
  name: BrowserName,
  look: Pick<LaunchOptions, "dark" | "textSize"> = {},
): Gallery {
  let open: Pick<Gallery, "driver" | "server" | "page"> | null = null;
  const begun = () => {
    if (open === null) throw new Error("The gallery opens with the first test");
    return open;
  };

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "fact-context-gallery-"));
    await buildGallery(folder);
    const server = await serve(folder);
    const driver = await launch(name, { extension: join(folder, PROBE), ...look });
    const page = await driver.open(`${server.origin}/index.html`);
    open = { driver, server, page };
    return async () => {
      await driver.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    };
  });

  return {
    get driver() {
      return begun().driver;
    },
    get server() {
      return begun().server;
    },
    get page() {
      return begun().page;
    },
    async show(state, size = SIZE) {
      const { page, server } = begun();
      await page.setViewport(size);
      await page.goto(`${server.origin}/index.html?state=${state}`);
      await page.waitForFunction(() => document.body.dataset.shown !== undefined);
    },
  };
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where something in the card is, in the viewport; the card itself without a selector. */
export function rectInCard(page: Page, selector?: string): Promise<Rect> {
  return page.evaluate((wanted) => {
    const host = document.querySelector("fact-card");
    const element = wanted ? host?.shadowRoot?.querySelector(wanted) : host;
    if (!element) throw new Error(`There is no ${wanted} in the card`);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  }, selector);
}

/** A real click in the middle of something in the card. */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  const { left, top, right, bottom } = await rectInCard(page, selector);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}
