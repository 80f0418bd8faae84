import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export interface ServedPage {
  body: string;
  headers?: Record<string, string>;
}

export interface Server {
  /** The server's address by number, `http://127.0.0.1:PORT`. */
  origin: string;
  /** Serves a page of the test's own at a path, in place of any file there. */
  put(path: string, page: string | ServedPage): string;
  close(): Promise<void>;
}

/** Serves a folder, and pages that tests put there, on loopback. */
export async function serve(folder: string): Promise<Server> {
  const pages = new Map<string, ServedPage>();
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://server").pathname);
    const page = pages.get(path);
    if (page) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers });
      response.end(page.body);
      return;
    }
    try {
      const content = await readFile(join(folder, path));
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
      response.end(content);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, page) {
      pages.set(path, typeof page === "string" ? { body: page } : page);
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
