import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const SRC = join(ROOT, "src");

/** Which rooms a room may import, itself always included. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: ["locales"],
  page: ["core"],
  ui: ["core"],
  platform: ["core"],
  bundled: ["core"],
  files: ["core"],
  entry: ["core", "page", "ui", "platform", "bundled", "files"],
};

/** Packages that belong to one room, or to nobody below it. */
const PACKAGE_ROOMS: Record<string, readonly string[]> = {
  "webextension-polyfill": ["platform"],
  "mark.js": ["page", "ui"],
  idb: ["platform"],
  linkedom: ["files"],
  marked: ["files"],
  mammoth: ["files"],
  "pdfjs-dist": ["files"],
  "@mozilla/readability": ["files"],
  preact: ["ui", "entry"],
};

/** What the browser and the clock are reached by. Some are plain words, so only their use counts. */
const IMPURE =
  /(?<![\w.$"'`])(?:Date\b|(?:document|window|self|globalThis|navigator|location|history|screen|chrome|browser|localStorage|sessionStorage|indexedDB|caches|crypto|performance)(?=\??\.|\[)|(?:fetch|matchMedia|getComputedStyle|set(?:Timeout|Interval)|request(?:AnimationFrame|IdleCallback)|queueMicrotask)(?=\())/;
const LINES_MAX = 300;

interface SourceFile {
  path: string;
  room: string;
  code: string;
  imports: string[];
}

const sources: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .map((path) => {
    const code = readFileSync(join(SRC, path), "utf8");
    const imports = [...code.matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)].map(
      ([, from]) => `${from}`,
    );
    return { path, room: path.split(/[\\/]/)[0] ?? "", code, imports };
  });
const shipped = sources.filter(({ path }) => !/\.test\.tsx?$/.test(path));

function roomOf(file: SourceFile, specifier: string): string {
  const target = resolve(SRC, dirname(file.path), specifier);
  return relative(SRC, target).split(/[\\/]/)[0] ?? "";
}

describe("the rooms", () => {
  it("are the drawn ones", () => {
    expect([...new Set(shipped.map(({ room }) => room))].sort()).toEqual(
      Object.keys(MAY_IMPORT)
        .filter((room) => shipped.some((file) => file.room === room))
        .sort(),
    );
    expect(shipped.length).toBeGreaterThan(20);
  });

  it.each(shipped.map((file) => [file.path, file] as const))(
    "%s imports the way of the arrows",
    (_, file) => {
      for (const specifier of file.imports) {
        if (specifier.startsWith(".")) {
          expect([file.room, ...(MAY_IMPORT[file.room] ?? [])]).toContain(roomOf(file, specifier));
          continue;
        }
        const name = specifier
          .split("/")
          .slice(0, specifier.startsWith("@") ? 2 : 1)
          .join("/");
        const rooms = PACKAGE_ROOMS[name];
        if (rooms) expect(rooms, `${name} in ${file.path}`).toContain(file.room);
      }
    },
  );

  it.each(shipped.filter(({ room }) => room === "core").map((file) => [file.path, file] as const))(
    "%s is pure",
    (_, file) => {
      const code = file.code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      expect(code.match(IMPURE)?.[0]).toBeUndefined();
    },
  );

  it.each([
    "new Date()",
    "Date.now()",
    "setTimeout(run, 1)",
    "setInterval(run, 1)",
    "performance.now()",
    "self.name",
    'globalThis["name"]',
    "crypto.randomUUID()",
    'matchMedia("print")',
    "document.title",
    "navigator?.language",
  ])("%s is not pure", (code) => {
    expect(`const found = ${code};`).toMatch(IMPURE);
  });

  it.each(sources.map((file) => [file.path, file] as const))("%s is short", (_, file) => {
    expect(file.code.split("\n").length).toBeLessThanOrEqual(LINES_MAX);
  });
});

describe("the folders", () => {
  it("leave at the top of entry only what the build bundles", () => {
    const build = readFileSync(join(ROOT, "build.mjs"), "utf8");
    const top = shipped.filter(({ path }) => dirname(path) === "entry");
    const names = top.map(({ path }) => basename(path));
    expect(names).toContain("content.ts");
    expect(names.filter((name) => !build.includes(`"${name}"`))).toEqual([]);
  });

  it("import each other in no circle", () => {
    const imported = new Map<string, Set<string>>();
    for (const file of shipped) {
      const from = dirname(file.path);
      const targets = imported.get(from) ?? new Set();
      imported.set(from, targets);
      for (const specifier of file.imports.filter((one) => one.startsWith("."))) {
        const to = relative(SRC, dirname(resolve(SRC, from, specifier)));
        if (!isWithin(to, from) && !isWithin(from, to)) targets.add(to);
      }
    }
    expect(circleIn(imported)).toEqual([]);
  });

  it("would be told of a circle", () => {
    const drawn = { a: ["b"], b: ["c"], c: ["b", "d"], d: [] };
    const graph = new Map(Object.entries(drawn).map(([from, to]) => [from, new Set(to)]));
    expect(circleIn(graph)).toEqual(["b", "c", "b"]);
  });
});

/** Whether a folder is another, or stands in it: a folder may share its types with those in it. */
function isWithin(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(`${outer}${sep}`);
}

/** The nodes of one circle, the first again at its end; empty where there is none. */
function circleIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    done.add(node);
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...path, node]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  return [...graph.keys()].map((node) => visit(node, [])).find(({ length }) => length > 0) ?? [];
}

describe("the folders of a room", () => {
  /** By room, which of its folders each of them imports; "." is what stands in none of them. */
  const IMPORTED: Record<string, Record<string, readonly string[]>> = {
    page: {
      ".": ["painting", "pointing", "text", "wrapping"],
      painting: ["text"],
      pointing: ["text"],
      text: [],
      wrapping: ["text"],
    },
    "ui/card": {
      ".": ["body", "head", "model"],
      body: ["claims", "head", "model"],
      claims: ["actions", "model", "overlay"],
      head: ["actions", "model", "overlay"],
      frame: [".", "model", "overlay"],
      actions: ["model"],
      overlay: [],
      model: [],
    },
    "core/mentions": {
      ".": ["clues", "evidence", "lexicon", "names", "rules", "surroundings"],
      clues: ["evidence", "lexicon", "names", "rules", "surroundings"],
      evidence: ["lexicon", "names"],
      rules: ["lexicon", "names", "surroundings"],
      surroundings: ["lexicon", "names"],
      names: [],
      lexicon: [],
      testing: [".", "names"],
    },
    "core/knowledge": {
      pack: [],
      compiler: ["pack"],
      collection: [],
      extraction: ["collection", "pack"],
      summaries: [],
      import: ["collection", "pack", "summaries"],
      testing: ["collection", "extraction", "import", "pack"],
    },
    "core/knowledge/compiler": {
      ".": ["checks", "citations", "sources"],
      checks: ["citations", "sources"],
      citations: ["sources"],
      sources: [],
    },
    "core/knowledge/extraction": {
      ".": ["joining", "kinds", "lexicon", "runs", "surfaces", "uncased"],
      joining: ["lexicon", "surfaces"],
      kinds: ["lexicon", "runs", "surfaces"],
      surfaces: ["lexicon"],
      runs: ["lexicon"],
      uncased: ["lexicon"],
      lexicon: [],
    },
  };

  it.each(Object.entries(IMPORTED))("%s import each other as drawn", (room, imported) => {
    const folder = join(room, sep);
    const folderOf = (path: string) => {
      const parts = relative(room, path).split(sep);
      return parts.length > 1 ? `${parts[0]}` : ".";
    };
    const seen = new Map<string, Set<string>>();
    for (const { path, imports } of shipped.filter(({ path }) => path.startsWith(folder))) {
      const from = folderOf(path);
      const targets = seen.get(from) ?? new Set();
      seen.set(from, targets);
      for (const specifier of imports.filter((one) => one.startsWith("."))) {
        const target = relative(SRC, resolve(SRC, dirname(path), specifier));
        if (target.startsWith(folder) && folderOf(target) !== from) targets.add(folderOf(target));
      }
    }
    const drawn = Object.fromEntries([...seen].map(([from, to]) => [from, [...to].sort()]));
    expect(drawn).toEqual(imported);
  });
});
