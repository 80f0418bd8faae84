/** Text as a reader sees it, and documents that are not what they seem. */
import { describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { CASES, pageBrowser, pageOf, painted } from "./page-harness.ts";

const REFERENCES = [
  "CSTO<sup>1</sup>",
  "CSTO<sup><a href='#n'>[12]</a></sup>",
  "CSTO<sub>2</sub>",
  "CSTO<sup>a</sup>",
  "CSTO<sup>*</sup>",
  "CSTO<sup>a,b</sup>",
  "CSTO<sup>®</sup>",
  "CSTO<a href='#n' style='vertical-align: super; font-size: 70%'>5</a>",
  "CSTO<a href='#n' style='position: relative; top: -4px'>5</a>",
  "CSTO<span style='vertical-align: 4px; font-size: 60%'>3</span>",
  "CSTO<sup>iv</sup>",
  "CSTO<span style='font-variant-position: super'>1</span>",
  "CSTO<a href='#n' style='display: inline-block; transform: translateY(-0.4em)'>1</a>",
  "CSTO<a href='#n' role='doc-noteref'>1</a>",
  "CSTO<sup>note</sup>",
  "CSTO<sup>[citation needed]</sup>",
  "CSTO<sup>(see below)</sup>",
  "CSTO<span style='vertical-align: super; font-size: 70%'>see note</span>",
  "CSTO<sup style='vertical-align: baseline; position: relative; top: -0.5em'>note</sup>",
  "<sup>3</sup>CSTO",
  "<sup>[3]</sup>CSTO<sup>4</sup>",
];
const APART = [
  "<a style='display: inline-block'>Belarus</a><a style='display: inline-block'>Minsk</a>",
  "<span style='margin-right: 12px'>Belarus</span><span>Minsk</span>",
  "<span style='padding-right: 4px; border-right: 1px solid'>Belarus</span><span>Minsk</span>",
  "<span>Belarus</span><b style='margin-left: 2em'>Minsk</b>",
  "<ul><li style='display: inline'>Belarus</li><li style='display: inline'>Minsk</li></ul>",
  "<i class='tag'>Belarus</i><i class='tag'>Minsk</i>",
  "<i class='line'>Belarus</i><i>Minsk</i>",
  "<i class='spaced'>Belarus</i><i>Minsk</i>",
  "<i>Belarus</i><b style='display: inline-block; width: 12px; height: 12px'></b><i>Minsk</i>",
  "<i>Belarus</i><i style='position: relative; left: 12px'>Minsk</i>",
  "<i style='position: relative; right: 12px'>Belarus</i>Minsk",
  "<i>Belarus</i><i style='position: relative; top: 1.5em; left: -3em'>Minsk</i>",
  "<i>Belarus</i><i style='position: relative; bottom: -1.5em'>Minsk</i>",
  "<i>Belarus</i><i style='display: inline-block; transform: translateX(12px)'>Minsk</i>",
  "<i class='indented'>Belarus</i><i class='indented'>Minsk</i>",
];
const TOGETHER = [
  "Be<b>la</b>rus<span></span> and Mi<i style='margin: 0 0.02em'>nsk</i>",
  "Be<span hidden>x</span>larus and M<b style='display: none'>, </b>insk",
  "Be<i style='position: absolute; top: -99px'>note</i>larus and M<span style='float: right'>note</span>insk",
  "<b style='display: inline-block'>B</b>elarus, <span style='float: left'>M</span>insk",
  "Be<br style='display: none'>larus and Mi<wbr>nsk",
  "Be<i style='position: relative; left: 1px'>la</i>rus and Mi<i style='position: relative; top: 3px'>nsk</i>",
  "Be<i style='vertical-align: top'>larus</i> and Mi<i style='position: relative; top: -1px'>nsk</i>",
];
/** Names in small letters; the page's style shows some of them with capitals. */
const CASED = [
  ["<b class=upper>csto</b>", ["CSTO"]],
  ["<b class=title>vladimir putin</b>", ["Vladimir Putin"]],
  ["<div class=title>minsk, <i>belarus</i></div>", ["Minsk", "Belarus"]],
  ["<b>minsk</b>, <b class=lower>Belarus</b>", ["Belarus"]],
] as const;
/** Names of properties; a form's control of that name takes the property's place on the form. */
const HIDING_NAMES = [
  "parentNode",
  "parentElement",
  "nextSibling",
  "firstChild",
  "children",
  "childNodes",
  "localName",
  "nodeType",
  "textContent",
  "shadowRoot",
  "getAttribute",
  "contains",
  "isConnected",
  "ownerDocument",
  "assignedSlot",
  "getRootNode",
  "getBoundingClientRect",
  "checkVisibility",
  "closest",
  "matches",
  "querySelectorAll",
  "attributes",
];
const INITIALS = [
  "<span style='float: left; font-size: 60px; margin-right: 0.2em'>M</span>insk",
  "“<b style='display: inline-block; font-size: 40px; margin-right: 8px'>M</b>insk",
  "<i><b style='padding-right: 0.3em'>M</b></i>insk",
  "<b style='position: relative; top: -4px; font-size: 40px'>M</b>insk",
  "“<b style='vertical-align: top; font-size: 40px'>M</b>insk",
  "<b style='float: left; font-size: 60px; margin-right: 0.2em'>“M</b>insk",
  "<div style='float: left; font-size: 60px'>M</div>insk",
];
/** As PDF.js lays them over its drawing, lines of several pieces. */
const DRAWN_LINES = [
  ["Then Vladimir", " ", "Putin and"],
  ["Lukashenko", " flew to Min", "sk"],
  ["with the CSTO"],
];
const drawnLines = DRAWN_LINES.map((line, row) =>
  line
    .map((words, at) => {
      const place = `position: absolute; white-space: pre; top: ${20 * row}px; left: ${150 * at}px`;
      return `<span role=presentation style="${place}">${words}</span>`;
    })
    .join(""),
).join("<br role=presentation>");

describe.each(CASES)("a page's text, in $name, names $painter", ({ name, head }) => {
  const browser = pageBrowser(name);

  const opened = (body: string, more = "") => browser.read(pageOf(body, head + more));

  it("has no reference to a note in its words", async () => {
    const test = await opened(REFERENCES.map((one) => `<p>The ${one} met.</p>`).join(""));
    expect(await painted(test)).toEqual(REFERENCES.map(() => "CSTO"));
    expect(await test.page.evaluate(() => room.asked)).toEqual(
      REFERENCES.map(() => "The CSTO met."),
    );
    await test.close();
  });

  it("keeps what is raised in a number or an abbreviation", async () => {
    const test = await opened("<p>The 19<sup>th</sup> of May, M<sup>me</sup> K. in Minsk.</p>");
    expect(await test.page.evaluate(() => room.asked)).toEqual([
      "The 19th of May, Mme K. in Minsk.",
    ]);
    await test.close();
  });

  it("begins after the number of a note or a verse", async () => {
    const test = await opened("<p><sup>1</sup>CSTO, as of May.</p><p><sup>b</sup> Minsk.</p>");
    expect(await painted(test)).toEqual(["CSTO", "Minsk"]);
    await test.close();
  });

  it("keeps apart what stands apart, and together what stands together", async () => {
    const test = await opened(
      [...APART, ...TOGETHER].map((one) => `<p>${one}</p>`).join(""),
      `<style>.tag::after { content: ", " } .spaced::after { content: " " }
      .line::after { content: ""; display: block }
      .indented::before { content: ""; padding-left: 12px }</style>`,
    );
    const expected = [...APART, ...TOGETHER].flatMap(() => ["Belarus", "Minsk"]);
    expect(await painted(test)).toEqual(expected);
    await test.close();
  });

  it("is read where screen readers leave it out, unlike icons and single signs there", async () => {
    const test = await opened(
      `<h1 aria-label="Minsk waits"><span aria-hidden="true">Minsk <i>waits</i></span></h1>
        <p><i aria-hidden="true" style="font-family: 'Material Symbols Outlined'">home</i>Belarus,
        <a aria-hidden="true" href="#csto">#</a>CSTO</p>`,
    );
    expect(await painted(test)).toEqual(["Minsk", "Belarus", "CSTO"]);
    await test.close();
  });

  it("has the capitals that its style gives it", async () => {
    const test = await opened(
      CASED.map(([html]) => `<p>${html}</p>`).join(""),
      `<style>.upper { text-transform: uppercase } .title { text-transform: capitalize }
      .lower { text-transform: lowercase }</style>`,
    );
    expect(await painted(test)).toEqual(CASED.flatMap(([, names]) => names));
    await test.close();
  });

  it("begins with its large first letter, however far that is set from the rest", async () => {
    const test = await opened(INITIALS.map((one) => `<p>${one} is in Belarus.</p>`).join(""));
    expect(await painted(test)).toEqual(INITIALS.flatMap(() => ["Minsk", "Belarus"]));
    await test.close();
  });

  it("goes on from line to line of a drawn document", async () => {
    const lines = `<div style="position: relative; height: 90px">${drawnLines}</div>`;
    const test = await opened(`<p>Belarus waits.</p>${lines}`);
    const names = ["Belarus", "Vladimir Putin", "Lukashenko", "Minsk", "CSTO"];
    expect(await painted(test)).toEqual(names);
    await test.close();
  });

  it("is not read where it is folded away, until it is unfolded", async () => {
    const test = await opened(
      "<details><summary>Putin</summary>Minsk and <b>Belarus</b><p>CSTO</p></details>",
    );
    expect(await painted(test)).toEqual(["Putin"]);
    await test.page.evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
    await test.settled();
    expect(await painted(test)).toEqual(["Putin", "Minsk", "Belarus", "CSTO"]);
    await test.close();
  });

  it("is that of the body that stands there now", async () => {
    const test = await opened("<p>Putin flew to Minsk.</p>");
    await test.page.evaluate(() => {
      const body = document.createElement("body");
      body.innerHTML = "<p>Belarus waits.</p>";
      document.body.replaceWith(body);
    });
    await test.settled();
    expect(await painted(test)).toEqual(["Belarus"]);
    await test.page.evaluate(() => room.stop());
    await test.close();
  });

  it("is that of the root that comes some time after one is taken away", async () => {
    const test = await opened("<p>Putin flew to Minsk.</p>");
    await test.page.evaluate(async () => {
      const root = document.documentElement;
      root.remove();
      // Longer than the room leaves between two looks at the page.
      await new Promise((resolve) => setTimeout(resolve, 1200));
      const next = document.createElement("html");
      next.innerHTML = "<head></head><body><p>Belarus waits.</p></body>";
      document.append(next);
      await room.settled(1500);
    });
    expect(await painted(test)).toEqual(["Belarus"]);
    expect(test.errors).toEqual([]);
    await test.close();
  });

  it.each(["designMode", "contenteditable"])("is let be while %s is on", async (how) => {
    const test = await opened("<p>Putin flew to Minsk.</p>");
    const toggle = (on: boolean) =>
      test.page.evaluate(
        (kind, isOn) => {
          if (kind === "designMode") document.designMode = isOn ? "on" : "off";
          else document.documentElement.setAttribute("contenteditable", String(isOn));
        },
        how,
        on,
      );
    await toggle(true);
    await test.page.evaluate(() => room.settled(1500));
    expect(await painted(test)).toEqual([]);
    expect(await test.page.evaluate(() => document.querySelector("fact-mark"))).toBeNull();
    await toggle(false);
    await test.page.evaluate(() => room.settled(1500));
    expect(await painted(test)).toEqual(["Putin", "Minsk"]);
    await test.close();
  });

  it("is read around and in forms whose controls are named as the forms’ own properties", async () => {
    const forms = HIDING_NAMES.map(
      (control) =>
        `<p>Putin came.</p><form>Minsk <input name="${control}"><p>Belarus</p></form><p>CSTO</p>`,
    );
    const test = await opened(forms.join(""));
    const around = HIDING_NAMES.flatMap(() => ["Putin", "CSTO"]);
    const found = await painted(test);
    expect(found.filter((word) => word === "Putin" || word === "CSTO")).toEqual(around);
    await test.page.evaluate(() => {
      for (const form of document.querySelectorAll("form")) form.remove();
    });
    await test.settled();
    expect(await painted(test)).toEqual(around);
    expect(test.errors).toEqual([]);
    await test.close();
  });
});

describe.each(BROWSERS)("a document written anew, in %s", (name) => {
  const browser = pageBrowser(name);

  it("is read and answers the pointer", async () => {
    const test = await browser.read(pageOf("<p>Putin flew to Minsk.</p>", "<script></script>"));
    await test.page.evaluate(() => {
      document.open();
      document.write("<!doctype html><title>New</title><body><p>Belarus waits.</p>");
      document.close();
    });
    await test.settled();
    expect(await test.page.evaluate(() => room.painted())).toEqual(["Belarus"]);
    const [box] = await test.page.evaluate(() => room.boxesOfFirst());
    if (!box) throw new Error("No line box");
    await test.page.evaluate(() => {
      room.news = [];
    });
    await test.page.mouse.move(box.left + 5, box.top + 5);
    await test.page.evaluate(() => room.frame());
    expect(await test.page.evaluate(() => room.news.map(({ type }) => type))).toEqual(["entered"]);
    await test.close();
  });
});
