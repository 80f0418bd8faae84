/** Files that mean harm, or would tell others of themselves, in both browsers. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { epub } from "../support/files.ts";
import { samplePack } from "../support/sample-pack.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS } from "./harness.ts";
import { addFiles, openLibraryPage, press, says, textOf } from "./library-page.ts";

const SCRIPT = '<img src=x onerror="globalThis.harmed = 1"><script>globalThis.harmed = 1</script>';

function packFile(path: string, pack: unknown) {
  return { path, bytes: strToU8(typeof pack === "string" ? pack : JSON.stringify(pack)) };
}

/** Another word of small letters for each number. */
function lettersOf(number: number): string {
  return number
    .toString(26)
    .replace(/./gu, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}

/** A server that only counts what it is asked. */
async function countingServer() {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    close: () => server.close(),
  };
}

describe.each(BROWSERS)("hostile files, in %s", (name) => {
  const session = articleSession(name);

  it("are refused as packs, each with what is wrong and where", async () => {
    const library = await openLibraryPage(session.driver);
    const pack = samplePack();
    const [first] = pack.entities;
    if (!first) throw new Error("No entity");
    const offsets = structuredClone(pack);
    for (const { citations } of offsets.entities[0]?.summary ?? []) {
      for (const citation of citations) citation.start++;
    }
    await addFiles(library, [
      packFile("hostile/no-json.json", "{"),
      packFile("hostile/other.json", { name: "package" }),
      packFile("hostile/deep.json", "[".repeat(100_000)),
      packFile("hostile/backup.json", { format: "fact-context-backup" }),
      packFile("hostile/offsets.json", offsets),
      packFile("hostile/twice.json", { ...pack, entities: [first, first] }),
      packFile("hostile/missing.json", { ...pack, documents: [] }),
    ]);
    await says(library, "7 files could not be added");
    const said = await library.evaluate(textOf, ".refused");
    expect(said).toMatch(
      /offsets\.json: it is a pack with a mistake: “entities\[0\]\.summary\[0\]\.citations\[0\]”: the quote/u,
    );
    expect(said).toMatch(/twice\.json: it is a pack with mistakes: “entities\[1\]\.id”/u);
    expect(said).toMatch(/missing\.json: it is a pack with mistakes/u);
    expect(said).toMatch(/no-json\.json: it is no pack of documents, or it is damaged/u);
    expect(said).toMatch(/other\.json: it is no pack of documents, or it is damaged/u);
    expect(said).toMatch(/backup\.json: it is a backup; choose it with “Restore a backup”/u);
    await press(library, "Close");
    expect(await library.evaluate(textOf, ".packs")).not.toContain("Sample");
    await library.close();
  });

  it("do no harm by their words and keys", async () => {
    const library = await openLibraryPage(session.driver);
    const pack = samplePack();
    const json = JSON.stringify({ ...pack, title: `Odd ${SCRIPT}` })
      .replaceAll('"lindow"', '"__proto__"')
      .replaceAll('"ada-orr"', '"constructor"')
      .replaceAll('"label":"Lindow"', `"label":${JSON.stringify(`Lindow ${SCRIPT}`)}`);
    await addFiles(library, [packFile("odd.json", json)]);
    await says(library, "” was added");
    const article = await session.driver.open(
      session.server.put(
        "/lindow.html",
        `<article>${"<p>Ada Orr spoke in Lindow about the ferry, the harbour and the council of the town.</p>".repeat(30)}</article>`,
      ),
    );
    await article.waitForSelector("fact-mark");
    const harmed = () => "harmed" in globalThis || "polluted" in {};
    expect(await library.evaluate(harmed)).toBe(false);
    expect(await article.evaluate(harmed)).toBe(false);
    expect(await library.evaluate(textOf, ".packs")).toContain("<script>");
    await article.close();
    await library.close();
  });

  it("hold nothing up by the length of a word or the number of names", async () => {
    const library = await openLibraryPage(session.driver);
    const names = Array.from({ length: 50_000 }, (_, i) => `Bor${lettersOf(i)} is old.`);
    await addFiles(library, [
      { path: "long/word.txt", bytes: strToU8("A".repeat(4_000_000)) },
      { path: "long/names.txt", bytes: strToU8(names.join(" ")) },
    ]);
    await says(library, "in 2 documents");
    await press(library, "Cancel");
    await says(library, "Nothing was added");
    await library.close();
  });

  it("are refused with more names than fit in memory", async () => {
    const library = await openLibraryPage(session.driver);
    const pack = JSON.stringify({ ...samplePack(), entities: [] });
    await library.evaluate(chooseManyEntities, pack, 2_000_000);
    await says(library, "names; a pack may have at most 300,000");
    await press(library, "Close");
    expect(await library.evaluate(textOf, ".packs")).not.toContain("Sample");
    await library.close();
  });

  // Firefox still reads a file of its own disk that was removed after it was chosen.
  it.runIf(name === "chromium")(
    "are left out by name where they vanished since they were chosen",
    async () => {
      const library = await openLibraryPage(session.driver);
      await library.evaluate(chooseVanished, "lost/weir.txt", "lost/pack.json");
      await says(library, "2 files could not be added");
      const said = await library.evaluate(textOf, ".refused");
      expect(said).toMatch(/weir\.txt: it is no longer there/u);
      expect(said).toMatch(/pack\.json: it is no longer there/u);
      await press(library, "Close");
      await library.close();
    },
  );

  it("load nothing of what pages and books link to", async () => {
    const server = await countingServer();
    const linked = (tag: number) =>
      `<link rel="stylesheet" href="${server.origin}/${tag}.css"><style>@import "${server.origin}/${tag}i.css"; @font-face { font-family: x; src: url(${server.origin}/${tag}.woff) }</style><script src="${server.origin}/${tag}.js"></script>`;
    const text =
      "<p>The River Brennick rose. Miriam Holt measured the Brennick at the weir.</p>".repeat(20);
    const html = `<!doctype html><html><head>${linked(1)}<base href="${server.origin}/"></head><body style="background: url(${server.origin}/b.png)"><article><img src="a.png" srcset="${server.origin}/2x.png 2x"><iframe src="${server.origin}/f"></iframe><video src="v.mp4" poster="p.png"></video>${text}<svg><image href="${server.origin}/s.png"/></svg></article></body></html>`;
    const library = await openLibraryPage(session.driver);
    await library.evaluate(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      document.addEventListener("securitypolicyviolation", ({ blockedURI }) =>
        violations.push(blockedURI),
      );
    });
    await addFiles(library, [
      { path: "linked/page.html", bytes: strToU8(html) },
      {
        path: "linked/book.epub",
        bytes: epub([["The River Brennick rose again."]], {}, linked(2)),
      },
    ]);
    await says(library, "in 2 documents");
    await press(library, "Add ");
    await says(library, "“linked” was added");
    expect(server.asked()).toBe(0);
    expect(
      await library.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
    ).toEqual([]);
    await library.close();
    server.close();
  });
});

/** Chooses a pack with entities of which it says nothing, made in the page: it is too large to send. */
function chooseManyEntities(pack: string, count: number): void {
  const entities = `"entities":[{}${",{}".repeat(count - 1)}]`;
  const chosen = new DataTransfer();
  chosen.items.add(new File([pack.replace('"entities":[]', entities)], "many.json"));
  const input = document.querySelector<HTMLInputElement>(".add input[type=file]");
  if (!input) throw new Error("No way to choose files");
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Chooses files of the browser's own disk and removes them at once. */
async function chooseVanished(...paths: string[]): Promise<void> {
  const disk = await navigator.storage.getDirectory();
  const chosen = new DataTransfer();
  for (const path of paths) {
    const name = path.replace("/", "-");
    const handle = await disk.getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    await writable.write("The River Brennick rose.");
    await writable.close();
    const file = await handle.getFile();
    Object.defineProperty(file, "webkitRelativePath", { value: path });
    chosen.items.add(file);
    await disk.removeEntry(name);
  }
  const input = document.querySelector<HTMLInputElement>(".add input[type=file]");
  if (!input) throw new Error("No way to choose files");
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
