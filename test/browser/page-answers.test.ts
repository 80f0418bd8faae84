/** Which names answer the pointer. */
import { describe, expect, it } from "vitest";
import { CASES, pageBrowser, pageOf } from "./page-harness.ts";

/** What stands in for a name in the table below. */
const M = "Minsk";
/** Drawn nowhere, or behind something, where the pointer comes through to an element around them. */
const SILENT: Record<string, string> = {
  "transparent, and let the pointer through": `<p style="opacity: 0; pointer-events: none">${M}</p>`,
  "cut off, and let the pointer through": `<div style="height: 20px"><div style="height: 0; overflow: hidden"><p style="margin: 0; pointer-events: none">${M}</p></div></div>`,
  "behind a box around them with a colour": `<div style="background: white"><p style="position: relative; z-index: -1">${M}</p></div>`,
  "behind a picture of a box around them": `<div style="background: linear-gradient(red, red)"><div><p style="position: relative; z-index: -1">${M}</p></div></div>`,
  "under the picture of a link": `<div style="position: relative"><p>${M}</p><a href="#"><img alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9H0'/></svg>" style="position: absolute; inset: 0; width: 100%; height: 100%"></a></div>`,
  "under blurred glass": `<div style="position: relative"><p>${M}</p><i style="position: absolute; inset: 0; backdrop-filter: blur(5px)"></i></div>`,
  "under a wall, and let the pointer through": `<div style="position: relative"><p style="pointer-events: none">${M}</p><i style="position: absolute; inset: 0; background: rgb(0 0 0 / 50%)"></i></div>`,
  "under a colour that lets the pointer through": `<div style="position: relative"><p>${M}</p><i style="position: absolute; inset: 0; pointer-events: none; background: white"></i></div>`,
  "under such a colour that comes before them": `<div style="position: relative"><i style="position: absolute; inset: 0; z-index: 1; pointer-events: none; background: white"></i><p>${M}</p></div>`,
  "under such a colour, and positioned": `<div style="position: relative"><div style="position: relative; z-index: 1"><p>${M}</p></div><i style="position: absolute; inset: 0; z-index: 2; pointer-events: none; background: white"></i></div>`,
  "under a box pulled up over them that lets the pointer through": `<p>${M}</p><div style="position: relative; margin-top: -60px; height: 60px; pointer-events: none; background: white"></div>`,
  "under a pseudo-element's colour": `<style>.placeholder::after { content: ""; position: absolute; inset: 0; background: silver }</style><div class="placeholder" style="position: relative"><p>${M}</p></div>`,
  "under blurred glass that lets the pointer through": `<div style="position: relative"><p>${M}</p><i style="position: absolute; inset: 0; pointer-events: none; backdrop-filter: blur(5px)"></i></div>`,
  "under the solid end of a gradient": `<div style="position: relative"><p>${M}</p><i style="position: absolute; inset: 0; pointer-events: none; background: linear-gradient(rgb(255 255 255 / 0), white 10%)"></i></div>`,
  "left out by a mask": `<div style="mask-image: linear-gradient(transparent, transparent)"><p>${M}</p></div>`,
  "on the back of a card that is turned over": `<div style="transform: rotateX(180deg); backface-visibility: hidden"><p>${M}</p></div>`,
  "on the back of a card that turns with what is around it": `<div style="transform-style: preserve-3d; transform: rotateX(180deg); display: grid"><div style="grid-area: 1 / 1; backface-visibility: hidden"><p>${M}</p></div><div style="grid-area: 1 / 1; backface-visibility: hidden; transform: rotateX(180deg)"><p>Back</p></div></div>`,
  "blurred, in a box of larger letters": `<div style="font-size: 40px; filter: blur(4px)"><p style="font-size: 16px">${M}</p></div>`,
  "blurred by two boxes": `<div style="filter: blur(2px)"><p style="filter: blur(2px)">${M}</p></div>`,
  "as dots": `<p style="-webkit-text-security: disc">${M}</p>`,
  "in the colour of their background": `<p style="background: black; color: black">${M}</p>`,
  "in an inline element in that colour": `<p style="background: black; color: black"><b>${M}</b></p>`,
  inert: `<div inert><p>${M}</p></div>`,
};

describe.each(CASES)("names, in $name, $painter", ({ name, head }) => {
  const browser = pageBrowser(name);

  const opened = (body: string, style = "") =>
    browser.read(pageOf(body, `${head}<style>${style}</style>`));

  it("are silent where they are not drawn, or behind something", async () => {
    const sections = Object.entries(SILENT).map(
      ([kind, html]) => `<section data-kind="${kind}">${html}</section>`,
    );
    // All of them in view: nothing answers outside it.
    const grid = "main { display: grid; grid-template-columns: repeat(6, 1fr) }";
    const plain = '<p data-kind="plain">Minsk</p>';
    const test = await opened(`<main>${plain}${sections.join("")}</main>`, grid);
    const answers = await test.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-kind]")].flatMap((section) => {
        const name = section.querySelector("p") ?? section;
        const { left, top } = name.getBoundingClientRect();
        const hit = room.page?.mentionAt(left + 5, top + 5);
        return hit ? [section.dataset.kind] : [];
      }),
    );
    expect(answers).toEqual(["plain"]);
    await test.close();
  });

  it.each([
    ["a wall", "position: fixed; inset: 0; background: rgb(0 0 0 / 50%)"],
    ["a header", "position: fixed; top: 0; left: 0; right: 0; height: 200px; background: white"],
  ])("are silent under %s", async (_, style) => {
    const test = await opened(`<p>Minsk waits.</p><div style="${style}"></div>`);
    const hit = await test.page.evaluate(() => {
      const [box] = room.firstMentionOf("minsk")?.lineBoxes() ?? [];
      return box ? (room.page?.mentionAt(box.left + 5, box.top + 5)?.surface() ?? null) : "no box";
    });
    expect(hit).toBeNull();
    await test.close();
  });

  it.each([
    ["blends", "background: white; mix-blend-mode: multiply"],
    [
      "tints by a filter",
      "background: rgb(255 220 160 / 30%); backdrop-filter: sepia(1) blur(0px)",
    ],
  ])("answer under a layer over the whole page that %s", async (_, style) => {
    const layer = `position: fixed; inset: 0; z-index: 9; pointer-events: none; ${style}`;
    const test = await opened(`<p>Minsk waits.</p><div style="${layer}"></div>`);
    const hit = await test.page.evaluate(() => {
      const [box] = room.firstMentionOf("minsk")?.lineBoxes() ?? [];
      return box && (room.page?.mentionAt(box.left + 5, box.top + 5)?.surface() ?? null);
    });
    expect(hit).toBe("Minsk");
    await test.close();
  });

  it("answer under a cursor of the page's own, which lets the pointer through", async () => {
    const style = "position: fixed; width: 20px; height: 20px; background: white";
    const test = await opened(`<p>Minsk waits.</p><i style="${style}; pointer-events: none"></i>`);
    const hit = await test.page.evaluate(() => {
      const [box] = room.firstMentionOf("minsk")?.lineBoxes() ?? [];
      if (!box) return "no box";
      const cursor = document.querySelector("i")?.style;
      cursor?.setProperty("left", `${box.left}px`);
      cursor?.setProperty("top", `${box.top}px`);
      return room.page?.mentionAt(box.left + 5, box.top + 5)?.surface() ?? null;
    });
    expect(hit).toBe("Minsk");
    await test.close();
  });

  it.each([
    ["by a pseudo-element", "<h3><a class='stretched' href='#'>More</a></h3>"],
    ["as an empty box", "<a href='#' style='position: absolute; inset: 0'></a>"],
    [
      "with its text indented away",
      "<a href='#' style='position: absolute; inset: 0; overflow: hidden; text-indent: -999px'>Read</a>",
    ],
    [
      "with text for screen readers",
      "<a href='#' style='position: absolute; inset: 0'><span style='position: absolute; width: 1px; height: 1px; overflow: hidden'>Read</span></a>",
    ],
    [
      "without opacity",
      "<a href='#' style='position: absolute; inset: 0; opacity: 0; background: red'>Read</a>",
    ],
    [
      "as a label",
      "<label style='position: absolute; inset: 0'><input type='checkbox' style='position: absolute; opacity: 0'></label>",
    ],
    ["as a box that hears clicks", "<div style='position: absolute; inset: 0'></div>"],
    [
      "as such a box in another",
      "<div style='position: absolute; inset: 0'><i style='position: absolute; inset: 0'></i></div>",
    ],
    [
      "as a box without opacity",
      "<div style='position: absolute; inset: 0; opacity: 0; background: black'></div>",
    ],
    [
      "as a button",
      "<button style='position: absolute; inset: 0; border: 0; background: none'></button>",
    ],
    [
      "around them",
      "<a href='#' class='stretched' style='display: block'><span>More</span>",
      "</a>",
    ],
  ])("answer behind a link that is stretched over them %s", async (_, link, end = "") => {
    const test = await opened(
      `<div style="position: relative; padding: 20px">${link}<p style="margin-left: 60px">Minsk waits.</p>${end}</div>`,
      ".stretched::after { content: ''; position: absolute; inset: 0 }",
    );
    const hit = await test.page.evaluate(() => {
      const [box] = room.firstMentionOf("minsk")?.lineBoxes() ?? [];
      return box && room.page?.mentionAt(box.left + 5, box.top + 5)?.surface();
    });
    expect(hit).toBe("Minsk");
    await test.close();
  });

  it.each([
    ["scales", "transform: scale(0.5)"],
    ["turns", "transform: rotate(90deg)"],
    ["scales and turns", "scale: 0.8; transform: rotate(-30deg)"],
  ])("answer in a frame that its style %s", async (_, style) => {
    const test = await opened(
      `<iframe style="width: 400px; height: 200px; margin: 150px; border: 10px solid; padding: 5px; ${style}"
      srcdoc="<p style='margin: 80px 0 0 100px'>Minsk waits."></iframe>`,
    );
    await test.settled();
    const [box] = await test.page.evaluate(() => room.boxesOfFirst());
    if (!box) throw new Error("No line box");
    await test.page.evaluate(() => {
      const inside = document.querySelector("iframe")?.contentWindow as Window;
      inside.addEventListener("mousemove", ({ clientX, clientY }) => {
        Object.assign(window, { heardAt: [clientX, clientY] });
      });
    });
    await test.page.mouse.move(box.left + box.width / 2, box.top + box.height / 2);
    await test.page.evaluate(() => room.frame());
    const offBy = await test.page.evaluate(() => {
      const inside = document.querySelector("iframe")?.contentDocument as Document;
      const first = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const words = inside.createRange();
      words.setStart(first, 0);
      words.setEnd(first, "Minsk".length);
      const { left, top, width, height } = words.getBoundingClientRect();
      const [x = 0, y = 0] = (window as unknown as { heardAt?: number[] }).heardAt ?? [];
      return Math.hypot(left + width / 2 - x, top + height / 2 - y);
    });
    expect(offBy).toBeLessThan(3);
    expect(await test.page.evaluate(() => room.news.map(({ surface }) => surface))).toContain(
      "Minsk",
    );
    await test.close();
  });
});
