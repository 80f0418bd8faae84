/** Which names can be stepped to. */
import { describe, expect, it } from "vitest";
import { CASES, pageBrowser, pageOf, painted } from "./page-harness.ts";
import { until } from "./page-tools.ts";

/** What stands in for a name in the tables below. */
const M = "Minsk";
const UNSEEN: Record<string, string> = {
  // Frames are read once they come near the view.
  "below the end of a frame that does not scroll": `<iframe scrolling="no" style="height: 60px" srcdoc="<p style='margin-top: 300px'>${M}"></iframe>`,
  "in a frame without a height": `<iframe style="height: 0; border: 0" srcdoc="<p>${M}"></iframe>`,
  "in a frame that nobody sees": `<iframe style="opacity: 0" srcdoc="<p>${M}"></iframe>`,
  "cut off by a box that cannot be scrolled": `<div style="height: 30px; overflow: hidden"><p>Free.</p><p>${M}</p></div>`,
  "off to the side of such a box": `<div style="width: 300px; overflow: hidden"><p style="width: 300px; margin-left: 400px">${M}</p></div>`,
  "in a box without a height": `<div style="height: 0; overflow: hidden"><p>${M}</p></div>`,
  "in a box that contains its paint": `<div style="height: 1px; contain: paint"><p>${M}</p></div>`,
  "after the last line that is kept": `<p style="width: 60px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden">Words words words ${M}</p>`,
  "cut off after a line's end": `<p style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Words words words ${M}</p>`,
  transparent: `<div style="opacity: 0"><p>${M}</p></div>`,
  "all but transparent": `<div style="opacity: 0.2"><div style="opacity: 0.2"><p>${M}</p></div></div>`,
  "transparent in their line": `<p>Words <span style="opacity: 0">${M}</span> words</p>`,
  "made transparent by a filter": `<div style="filter: opacity(0)"><p>${M}</p></div>`,
  blurred: `<div style="filter: blur(5px)"><p>${M}</p></div>`,
  "without colour": `<p style="color: transparent">${M}</p>`,
  "without colour beside a canvas": `<div><canvas height="40"></canvas><p style="color: transparent">${M}</p></div>`,
  "without fill": `<p style="-webkit-text-fill-color: rgb(0 0 0 / 0)">${M}</p>`,
  invisible: `<p style="visibility: hidden">${M}</p>`,
  "invisible in their line": `<p>Words <span style="visibility: hidden">${M}</span> words</p>`,
  "without a size": `<p style="font-size: 0">${M}</p>`,
  "scaled to nothing": `<p style="transform: scale(0)">${M}</p>`,
  "skipped by the browser": `<div style="content-visibility: hidden">${M}</div>`,
  "in a closed details element": `<details><summary>More</summary><p>${M}</p></details>`,
  "hidden until found": `<p hidden="until-found">${M}</p>`,
  inert: `<div inert><p>${M}</p></div>`,
  "off the page": `<p style="position: absolute; left: -9999px">${M}</p>`,
  "above the page": `<p style="position: absolute; top: -9999px">${M}</p>`,
  "indented off the page": `<p style="text-indent: -9999px">${M}</p>`,
  "off to the start of a box that scrolls": `<div style="position: relative; overflow: auto"><p>Free.</p><p style="position: absolute; left: -9999px">${M}</p></div>`,
  "in a drawer beside the window": `<div style="position: fixed; top: 0; right: -300px; width: 300px">${M}</div>`,
  "clipped away": `<p style="position: absolute; clip-path: inset(50%); width: 200px">${M}</p>`,
  "clipped away in a circle": `<p style="clip-path: circle(0)">${M}</p>`,
  "clipped away from one side": `<p style="clip-path: inset(0 100% 0 0)">${M}</p>`,
  "clipped to a point": `<p style="clip-path: polygon(0 0, 0 0, 0 0)">${M}</p>`,
  "below what is clipped": `<div style="clip-path: inset(0 0 70% 0)"><p>Free.</p><p>Free.</p><p>${M}</p></div>`,
  "clipped in the old way": `<p style="position: absolute; clip: rect(0, 0, 0, 0); width: 200px">${M}</p>`,
  "faded out by a mask": `<div style="mask-image: linear-gradient(black, transparent 50%)"><p>Free.</p><p>${M}</p></div>`,
  "left out by a mask": `<div style="height: 30px; mask-image: linear-gradient(black, black 90%)"><p>Free.</p><p>${M}</p></div>`,
  "under the solid end of a gradient": `<div style="position: relative"><p>${M}</p><i style="position: absolute; inset: 0; background: linear-gradient(rgb(255 255 255 / 0), white 10%)"></i></div>`,
  "under such a gradient of a pseudo-element": `<style>.veiled::after { content: ""; position: absolute; inset: auto 0 0; height: 90%; background: linear-gradient(transparent, white 10%) }</style><div class="veiled" style="position: relative"><p>${M}</p></div>`,
  "on the slide before the one that is shown": `<div style="width: 300px; overflow: hidden"><div style="display: flex; transform: translateX(-300px)"><p style="flex: 0 0 300px">${M}</p><p style="flex: 0 0 300px">Shown.</p></div></div>`,
  "in a drawer pushed out of the window": `<div style="position: fixed; top: 0; left: 0; width: 300px; transform: translateX(-100%)">${M}</div>`,
  "pushed off the page": `<p style="transform: translateX(-200vw)">${M}</p>`,
  "in an accordion's row without a height": `<div style="display: grid; grid-template-rows: 0fr"><div style="overflow: hidden; min-height: 0"><p>${M}</p></div></div>`,
  "in a box that clips": `<div style="height: 10px; overflow: clip"><p style="margin: 40px 0 0">${M}</p></div>`,
  "in a row that is collapsed": `<table><tr style="visibility: collapse"><td>${M}</td></tr><tr><td>Free.</td></tr></table>`,
  "in a column beyond the last that is shown": `<div style="columns: 200px; width: 200px; height: 30px; column-fill: auto; overflow: hidden"><p>Free.</p><p>Free.</p><p>Free.</p><p>${M}</p></div>`,
  "turned on edge": `<p style="transform: rotateX(90deg)">${M}</p>`,
  "on the back of a card that is turned over": `<div style="transform: rotateY(180deg); backface-visibility: hidden"><p>${M}</p></div>`,
  "on the back of a card in a box that is turned over": `<div style="transform-style: preserve-3d; transform: rotateX(180deg)"><p style="backface-visibility: hidden">${M}</p></div>`,
  "under a colour that lets the pointer through": `<div style="position: relative"><p>${M}</p><i style="position: absolute; inset: 0; pointer-events: none; background: white"></i></div>`,
  "in the colour of their background": `<p style="background: black; color: black">${M}</p>`,
  "for screen readers only": `<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">${M}</p>`,
};
const SEEN: Record<string, string> = {
  // Frames are read once they come near the view.
  "in a frame that scrolls": `<iframe style="height: 90px" srcdoc="<p style='margin-top: 300px'>${M}"></iframe>`,
  "in a frame": `<iframe srcdoc="<p>${M}"></iframe>`,
  "in a box that scrolls down": `<div style="height: 60px; overflow: auto"><p style="height: 900px">Free.</p><p>${M}</p></div>`,
  "in a box that scrolls sideways": `<div style="width: 300px; overflow: auto"><p style="width: 300px; margin-left: 900px">${M}</p></div>`,
  "in a box that scrolls in one that does not": `<div style="height: 100px; overflow: hidden"><div style="height: 100%; overflow: hidden auto"><p style="height: 900px">Free.</p><p>${M}</p></div></div>`,
  "in a box that scrolls from right to left": `<div dir="rtl" style="width: 300px; overflow: auto"><div style="width: 2000px; text-align: left">${M}</div></div>`,
  "in a box that cuts off nothing": `<div style="overflow: hidden"><p>${M}</p></div>`,
  "positioned out of a box that would cut them off": `<div style="height: 10px; overflow: hidden"><p style="position: absolute; top: 300px; left: 20px">${M}</p></div>`,
  "fixed out of such a box": `<div style="position: relative; height: 10px; overflow: hidden"><p style="position: fixed; top: 300px; left: 20px">${M}</p></div>`,
  "in a line that cuts nothing off, whatever its style": `<p><span style="overflow: hidden; width: 1px">${M}</span></p>`,
  "half transparent": `<p style="opacity: 0.5">${M}</p>`,
  "drawn by their background": `<p style="color: transparent; background: linear-gradient(red, blue); background-clip: text; -webkit-background-clip: text">${M}</p>`,
  "clear over a canvas that shows them": `<div style="position: relative"><div><canvas height="40"></canvas></div><div style="position: absolute; inset: 0; color: transparent">${M}</div></div>`,
  "in a pure colour": `<p style="color: rgb(200, 0, 0)">${M}</p>`,
  "beside what is clipped": `<div style="clip-path: inset(0 0 50% 0)"><p>${M}</p><p>Cut.</p><p>Cut.</p></div>`,
  "where a mask leaves them": `<div style="mask-image: linear-gradient(black 70%, transparent)"><p>${M}</p><p>Free.</p></div>`,
  "faded to one side": `<div style="mask-image: linear-gradient(to right, black, transparent)"><p>${M}</p></div>`,
  "where a gradient over them begins": `<style>.shaded::after { content: ""; position: absolute; inset: 0; pointer-events: none; background: linear-gradient(transparent 60%, white) }</style><div class="shaded" style="position: relative"><p>${M}</p><p>Free.</p></div>`,
  "positioned over a gradient": `<div style="position: relative"><p style="position: relative; z-index: 1">${M}</p><i style="position: absolute; inset: 0; background: linear-gradient(white, white)"></i></div>`,
  "under a tint that lets the pointer through": `<div style="position: relative"><p>${M}</p><i style="position: absolute; inset: 0; pointer-events: none; background: rgb(0 0 0 / 20%)"></i></div>`,
  "under a colour that is not shown": `<div style="position: relative"><p>${M}</p><i style="position: absolute; inset: 0; pointer-events: none; background: white; opacity: 0"></i></div>`,
  "over a colour behind them that lets the pointer through": `<div style="position: relative; z-index: 0"><i style="position: absolute; inset: 0; z-index: -1; pointer-events: none; background: silver"></i><p>${M}</p></div>`,
  "beside a colour that lets the pointer through": `<div style="position: relative"><p>${M}</p><i style="position: absolute; inset: 90% 0 0; pointer-events: none; background: white"></i></div>`,
  "positioned over a pseudo-element's colour": `<style>.backed::before { content: ""; position: absolute; inset: 0; background: silver }</style><div class="backed" style="position: relative"><p style="position: relative; z-index: 1">${M}</p></div>`,
  "in the box with a gradient that is laid over others": `<div style="position: relative"><p>Free.</p><div style="position: absolute; inset: 0; background: linear-gradient(white, white)"><p>${M}</p></div></div>`,
  "skipped by the browser until they come near": `<div style="content-visibility: auto; contain-intrinsic-size: auto 50px"><p>${M}</p></div>`,
  "on a slide that scrolls into its place": `<div style="width: 300px; display: flex; overflow-x: auto; scroll-snap-type: x mandatory"><p style="flex: 0 0 300px; scroll-snap-align: start">Shown.</p><p style="flex: 0 0 300px; scroll-snap-align: start">${M}</p></div>`,
  "in a zoomed box": `<div style="zoom: 1.5"><p>${M}</p></div>`,
  "in a turned box": `<div style="rotate: 3deg"><p>${M}</p></div>`,
  "on the front of a card that is turned over twice": `<div style="transform-style: preserve-3d; transform: rotateX(180deg)"><p style="transform: rotateX(180deg); backface-visibility: hidden">${M}</p></div>`,
  "in a box of a shadow tree that shows them in a slot": `<div><template shadowrootmode="open"><div style="padding: 4px"><slot></slot></div></template><p>${M}</p></div>`,
  "in lines from top to bottom": `<p style="writing-mode: vertical-rl; height: 200px">${M}</p>`,
  "in an open details element": `<details open><summary>More</summary><p>${M}</p></details>`,
  "visible in what is not": `<div style="visibility: hidden"><p style="visibility: visible">${M}</p></div>`,
  "that let the pointer through": `<p style="pointer-events: none">${M}</p>`,
  "that let it through in their line": `<p>Words <a style="pointer-events: none">${M}</a> words</p>`,
  "behind a box around them without a colour": `<div><p style="position: relative; z-index: -1">${M}</p></div>`,
  "in front of a coloured layer of their own": `<div style="position: relative; z-index: 0; background: white"><div><p style="position: relative; z-index: -1">${M}</p></div></div>`,
};
describe.each(CASES)("names, in $name, $painter", ({ name, head }) => {
  const browser = pageBrowser(name);

  const opened = (body: string, style = "") =>
    browser.read(pageOf(body, `${head}<style>${style}</style>`));

  /** Which of some kinds of places are stepped to, and, once scrolled to, answer the pointer. */
  async function steppedTo(kinds: Record<string, string>): Promise<string[]> {
    const sections = Object.entries(kinds).map(
      ([kind, html]) => `<section data-kind="${kind}">${html}</section>`,
    );
    const test = await opened(`<p>Putin</p>${sections.join("")}<p>Belarus</p>`);
    await test.settled();
    const found = await test.page.evaluate(() =>
      room.stepped().flatMap((mark) => {
        const place = mark.box.ownerDocument.defaultView?.frameElement ?? mark.box;
        const kind = place.closest<HTMLElement>("[data-kind]")?.dataset.kind;
        if (!kind) return [];
        room.scrollTo(mark);
        const [box] = mark.lineBoxes();
        const isHit = box && room.page?.mentionAt(box.left + 5, box.top + 5)?.surface() === "Minsk";
        return [isHit ? kind : `${kind}, without an answer`];
      }),
    );
    await test.close();
    return found;
  }

  it("are not stepped to where nobody sees them", async () => {
    expect(await steppedTo(UNSEEN)).toEqual([]);
  });

  it("are stepped to, and answer, where a reader can see or scroll to them", async () => {
    expect(await steppedTo(SEEN)).toEqual(Object.keys(SEEN));
  });

  it.each([
    ["off to the right of a page from right to left", "right", false],
    ["far to the left of such a page, where it scrolls to", "left", true],
  ] as const)("are stepped to where a reader can scroll: %s", async (_, side, isSeen) => {
    const test = await opened(
      `<p>Putin</p><p style="position: absolute; top: 50px; ${side}: -1500px">Minsk</p>`,
      "html { direction: rtl }",
    );
    expect(await painted(test)).toEqual(isSeen ? ["Putin", "Minsk"] : ["Putin"]);
    await test.close();
  });

  it("cannot be stepped to below the fold of a page that its wall has locked", async () => {
    const test = await opened(
      "<p>Putin</p><div style='height: 3000px'></div><p>Minsk</p>",
      "body { overflow: hidden }",
    );
    expect(await painted(test)).toEqual(["Putin"]);
    await test.close();
  });

  it.each([
    ["in the document", "<dialog><p>Minsk</p></dialog>"],
    [
      "in a shadow tree",
      "<div><template shadowrootmode=open><dialog><p>Minsk</p></dialog></template></div>",
    ],
    [
      "in a shadow tree that shows them in a slot",
      "<div><template shadowrootmode=open><dialog><slot></slot></dialog></template><p>Minsk</p></div>",
    ],
  ])(
    "are stepped to in the dialog that is in front of all else, and only there: %s",
    async (_, html) => {
      const test = await opened(`<p>Putin</p>${html}<p>Belarus</p>`);
      const inDialog = (method: "showModal" | "close") =>
        test.page.evaluate((name) => {
          const root = document.querySelector("div")?.shadowRoot ?? document;
          root.querySelector("dialog")?.[name]();
        }, method);
      await inDialog("showModal");
      await until(async () => (await painted(test)).join() === "Minsk");
      await inDialog("close");
      expect(await painted(test)).toEqual(["Putin", "Belarus"]);
      await test.close();
    },
  );

  it.each([
    ["a standard page", "<!doctype html>"],
    ["a page in quirks mode", ""],
  ])(
    "are scrolled to only when needed, and then to a third of the height, on %s",
    async (_, doctype) => {
      const body = `<p>Putin</p><p style="margin-top: 120px">Minsk</p>
      <div style="height: 3000px"></div><p>Belarus</p><div style="height: 3000px"></div>`;
      const test = await browser.read(pageOf(body, head).replace("<!doctype html>", doctype));
      const [near, far] = await test.page.evaluate(() => {
        const look = (entity: string) => {
          const mark = room.firstMentionOf(entity);
          if (mark) room.scrollTo(mark);
          return [scrollY, (mark?.lineBoxes()[0]?.top ?? 0) / innerHeight];
        };
        return [look("minsk"), look("belarus")];
      });
      expect(near?.[0]).toBe(0);
      expect(far?.[0]).toBeGreaterThan(2000);
      expect(far?.[1]).toBeCloseTo(1 / 3, 1);
      const inView = await test.page.evaluate(() => room.inView());
      expect(inView).toEqual(["belarus"]);
      await test.close();
    },
  );

  it("are scrolled out from under a header that covers them", async () => {
    const test = await opened(
      `<div id="header"></div><div style="height: 1000px"></div><p>Minsk</p>
      <div style="height: 3000px"></div>`,
      "#header { position: fixed; inset: 0 0 auto; height: 20vh; background: white }",
    );
    const [before, after] = await test.page.evaluate(() => {
      const name = document.querySelector("p") as Element;
      const place = () => name.getBoundingClientRect().top / innerHeight;
      scrollTo({ top: 1000 - innerHeight * 0.1, behavior: "instant" });
      const covered = place();
      const mark = room.firstMentionOf("minsk");
      if (mark) room.scrollTo(mark);
      return [covered, place()];
    });
    expect(before).toBeLessThan(0.2);
    expect(after).toBeGreaterThan(0.2);
    expect(after).toBeLessThan(0.5);
    await test.close();
  });
});
