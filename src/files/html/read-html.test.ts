import { describe, expect, it } from "vitest";
import { SAMPLE_TEXT } from "../../../test/support/files.ts";
import { readHtml } from "./read-html.ts";

const WHOLE = SAMPLE_TEXT.join("\n\n");

describe("a page is read", () => {
  it("with its article and what the page says of itself", () => {
    const more = Array.from(
      { length: 8 },
      (_, i) =>
        `<p>Paragraph ${i}, which says at length, with commas, what happened in the town of Lindow when its ferry was closed.</p>`,
    );
    const html = `<!doctype html><html lang="en-GB"><head><title>x</title><meta property="og:title" content="Ferry closed"><meta property="og:site_name" content="Lindow Gazette"><meta property="article:published_time" content="2021-06-03T08:00Z"><meta name="author" content="Jo Reed"></head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article><h1>Ferry closed</h1><p>Mayor <b>Ada</b> Orr closed the ferry.</p>${more.join("")}</article><footer>Subscribe now</footer><script>alert(1)</script></body></html>`;
    const file = readHtml(html);
    expect(file).toMatchObject({
      title: "Ferry closed",
      publisher: "Lindow Gazette",
      author: "Jo Reed",
      lang: "en-GB",
      date: { value: "2021-06-03", basis: "stated" },
    });
    expect(file.text).toContain("Mayor Ada Orr closed the ferry.\n\nParagraph 0");
    expect(file.text).not.toMatch(/Sport|Subscribe|alert/u);
  });

  it("that is no article", () => {
    expect(readHtml(`<p>${SAMPLE_TEXT.join("<p>")}`).text).toBe(WHOLE);
  });

  it("that is no article, without its menus", () => {
    const nav = '<nav><a href="/">News</a> <a href="/s">Sport</a></nav>';
    expect(readHtml(`${nav}<p>${SAMPLE_TEXT.join("<p>")}`).text).toBe(WHOLE);
  });

  it("that is an article, with all of it, whatever its parts are called", () => {
    const said = "The ferry, which had lost money for years, was closed by the council of Lindow.";
    const part = `<div id="login"><p>${said}</p><ul><li><a href="/a">Ada Orr</a></li></ul></div>`;
    const { text } = readHtml(`<article>${`<p>${said}</p>`.repeat(8)}${part}</article>`);
    expect(text.split(said)).toHaveLength(10);
    expect(text).toContain("Ada Orr");
  });

  it("with something before it, as in a filing", () => {
    const html = `<DOCUMENT>\n<TYPE>EX-99\n<SAMPLE_TEXT>\n<HTML><HEAD><TITLE>x</TITLE></HEAD><BODY><P>${SAMPLE_TEXT.join("</P><P>")}</P></BODY></HTML>\n</SAMPLE_TEXT></DOCUMENT>`;
    expect(readHtml(html).text).toBe(WHOLE);
    const ie = `<!doctype html><!--[if IE]><html class="ie"><![endif]--><!--[if !IE]><!--><html><!--<![endif]-->`;
    const page = `${ie}<head><title>x</title></head><body><p>${SAMPLE_TEXT.join("<p>")}</body></html>`;
    expect(readHtml(page).text).toBe(WHOLE);
  });

  it("with other pages behind it, as in a filing or a saved mail", () => {
    const page = (text: string) =>
      `<html><head><title>x</title></head><body class="a"><p>${text}</p></body></html>`;
    const filing = SAMPLE_TEXT.map((text) => `<TYPE>EX-9\n<TEXT>\n${page(text)}\n</TEXT>`).join(
      "\n",
    );
    expect(readHtml(filing).text).toBe(WHOLE);
    expect(readHtml(`${page("It rained.")}<!-- by Lindow Press -->`).text).toBe("It rained.");
  });

  it("that leaves tags out, as it may", () => {
    const text = `<p>${SAMPLE_TEXT.join("<p>")}`;
    for (const html of [
      `<body>${text}`,
      `<!doctype html><body>${text}`,
      `<!doctype html><title>x</title>${text}`,
      `<!doctype html><head><title>x</title></head><body>${text}</body>`,
      `<!doctype html><head><title>x</title></head>${text}`,
      `<!doctype html><html><head><title>x</title></head>${text}</html>`,
    ]) {
      expect(readHtml(html).text, html).toBe(WHOLE);
    }
  });

  it("without notes and the marks that lead to them", () => {
    const html = `<p>${SAMPLE_TEXT[0]}</p><p>Mayor Ada Orr<sup id="r1"><a href="#n1">[1]</a></sup> closed the ferry.<sup class="reference">[2]</sup></p><p>Nine lost<a href="#n3"><sup>3</sup></a> their jobs.<a epub:type="noteref" href="n.xhtml">*</a></p><ol class="references"><li>^ Orr 2009, p. 3.</li></ol><section role="doc-endnotes"><p>See Reed, Jo (2004).</p></section><aside epub:type="footnote">No more of it.</aside>`;
    expect(readHtml(html).text).toBe(WHOLE);
    expect(readHtml("<p>It has 5 km<sup>2</sup>.</p>").text).toBe("It has 5 km2.");
  });

  it("whose elements are too many and too deep to look for an article in", () => {
    const deep = `${"<div>".repeat(900)}<p>${SAMPLE_TEXT[1]}</p>${"</div>".repeat(900)}`;
    const { text } = readHtml(`<nav>${SAMPLE_TEXT[0]}</nav>${deep.repeat(10)}`);
    expect(text).toBe([SAMPLE_TEXT[0], ...new Array(10).fill(SAMPLE_TEXT[1])].join("\n\n"));
  });
});
