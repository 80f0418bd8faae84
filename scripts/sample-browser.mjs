/** A browser with the built extension, and the sample pages on loopback, for people and not for tests. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import puppeteer from "puppeteer-core";
import { QUIET_CHROMIUM } from "./browsers.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};
const WINDOW = { width: 1100, height: 820 };

export const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The browsers that scripts open, as `--browser` names them. */
export const FAMILIES = ["chromium", "firefox"];

/**
 * Serves a folder's files on loopback, at a free port.
 * @param {string} folder
 * @returns {Promise<{ origin: string, close(): void }>} `origin` is `http://127.0.0.1:PORT`
 */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://sample").pathname);
    try {
      const content = await readFile(join(folder, path === "/" ? "index.html" : path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? TYPES[".html"] });
      response.end(content);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Opens a browser of the family with an unpacked extension in a fresh profile; headless where there
 * is no display.
 * @param {"chromium" | "firefox"} family
 * @param {{ executablePath: string, extension: string }} options `extension` is its folder
 */
export async function openBrowser(family, { executablePath, extension }) {
  const shared = { executablePath, headless: !hasDisplay, defaultViewport: null };
  if (family === "chromium") {
    return puppeteer.launch({
      ...shared,
      pipe: true,
      enableExtensions: [extension],
      args: [
        ...QUIET_CHROMIUM,
        `--window-size=${WINDOW.width},${WINDOW.height}`,
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    });
  }
  const firefox = await puppeteer.launch({
    ...shared,
    browser: "firefox",
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
  });
  await firefox.installExtension(extension);
  return firefox;
}
