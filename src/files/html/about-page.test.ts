import { describe, expect, it } from "vitest";
import { aboutPage } from "./about-page.ts";
import { parsePage } from "./parse.ts";

const about = (head: string, body = "") =>
  aboutPage(parsePage(`<html><head>${head}</head><body>${body}</body></html>`).document);

const linked = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const ARTICLE = {
  "@context": "https://schema.org",
  "@type": "ReportageNewsArticle",
  headline: "Ferry closed",
  datePublished: "2021-06-03T08:00:00+02:00",
  author: [{ "@type": "Person", name: "Jo Reed" }, "Al Moss"],
  publisher: { "@type": "Organization", name: "Lindow Gazette" },
};

describe("what a page says of itself", () => {
  it.each([
    ["alone", linked(ARTICLE)],
    ["in a list", linked([{ "@type": "Organization", name: "x" }, ARTICLE])],
    ["in a graph", linked({ "@graph": [{ "@type": "WebPage" }, ARTICLE] })],
    ["of several types", linked({ ...ARTICLE, "@type": ["Thing", "ReportageNewsArticle"] })],
    [
      "in CDATA, after data that is broken",
      `<script type="application/ld+json">{ &quot;</script><script type="application/ld+json">//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]></script>`,
    ],
  ])("is read from JSON-LD %s", (_, head) => {
    expect(about(head)).toMatchObject({
      title: "Ferry closed",
      author: "Jo Reed, Al Moss",
      publisher: "Lindow Gazette",
      kind: "news report",
      date: { value: "2021-06-03", basis: "stated" },
    });
  });

  it("is nothing where JSON-LD holds other things, however odd", () => {
    const odd = { "@type": "NewsArticle", headline: 7, author: [[null]], publisher: [], name: {} };
    expect(about(linked(odd))).toMatchObject({ title: null, author: null, publisher: null });
    expect(about(linked({ "@type": "__proto__", headline: "x" })).kind).toBeNull();
    const deep = `${'{"@graph":['.repeat(5_000)}${"]}".repeat(5_000)}`;
    expect(about(`<script type="application/ld+json">${deep}</script>`).title).toBeNull();
  });

  it.each([
    ["Ferry closed | Lindow Gazette", "Ferry closed"],
    ["Ferry closed - Lindow Gazette", "Ferry closed"],
    ["Ferry – closed", "Ferry – closed"],
    ["Lindow Gazette", "Lindow Gazette"],
  ])("names the title of %s", (written, title) => {
    const site = '<meta property="og:site_name" content="Lindow Gazette">';
    expect(about(`<title>${written}</title>${site}`).title).toBe(title);
    expect(about(`<meta property="og:title" content="${written}">${site}`).title).toBe(title);
  });

  it.each([
    ["Ferry closed for good | Gazette", "Ferry closed for good", "Ferry closed for good"],
    ["Gazette | Ferry  closed for good", "Ferry closed for&nbsp;good", "Ferry closed for good"],
    [
      "Ferry closed for good - Gazette, the free paper",
      "Ferry closed for good",
      "Ferry closed for good",
    ],
    ["Ferry closed | Gazette", "Gazette", "Ferry closed | Gazette"],
    ["Ferry closed: what now?", "Ferry closed", "Ferry closed: what now?"],
    [
      "Minutes of the council – 3 June 2021",
      "Minutes of the council",
      "Minutes of the council – 3 June 2021",
    ],
    [
      "2021 | Yearly accounts of Lindow",
      "Yearly accounts of Lindow",
      "2021 | Yearly accounts of Lindow",
    ],
    ["Minutes of the council - 3.6.", "Minutes of the council", "Minutes of the council - 3.6."],
  ])("takes the title %s without what its heading %s lacks", (title, heading, named) => {
    expect(about(`<title>${title}</title>`, `<h1>${heading}</h1>`).title).toBe(named);
  });

  it("takes no heading for the title that has the site's name", () => {
    const head = "<title>Ferry closed | The Lindow Weekly Gazette</title>";
    const site = '<meta property="og:site_name" content="The Lindow Weekly Gazette">';
    const heading = "The Lindow Weekly Gazette";
    expect(about(head + site, `<h1>${heading}</h1>`).title).toBe("Ferry closed");
    expect(about(head, `<h1><a href="/">${heading}</a></h1>`).title).toBe("Ferry closed");
    expect(about(head, `<a href="https://gazette.example/"><h1>${heading}</h1></a>`).title).toBe(
      "Ferry closed",
    );
  });

  it.each([
    ["a meta tag", '<meta property="article:published" content="2021-06-03T00:00:04-05:00">', ""],
    ["bare digits", '<meta name="pdate" content="20210603">', ""],
    ["English words", '<meta name="date" content="June 3, 2021">', ""],
    ["a mail's date", '<meta name="date" content="Thu, 3 Jun 2021 08:00:00 GMT">', ""],
    ["microdata", '<meta itemprop="datePublished" content="2021-06-03">', ""],
    [
      "a marked time",
      "",
      '<time datetime="2022-01-01">Now</time><time itemprop="datePublished" datetime="2021-06-03">',
    ],
    ["the first of two", '<meta name="date" content="3 June 2021 | Updated 5 June 2021">', ""],
    ["words in another language", '<meta name="date" content="3 juin 2021">', ""],
  ])("states the day by %s", (_, head, body) => {
    expect(about(head, body).date).toMatchObject({ value: "2021-06-03", basis: "stated" });
  });

  it("tells no day by one of several times, and one by its address with care", () => {
    const times = '<time datetime="2021-06-03"></time><time datetime="2020-06-03"></time>';
    expect(about("", times).date.value).toBeNull();
    const time = '<time datetime="2021-06-03T10:00">3 June</time>';
    expect(about("", `<article>${time}`).date).toMatchObject({
      value: "2021-06-03",
      basis: "implied",
    });
    const inWords = "<time> June 3, 2021 8:00 AM </time>";
    expect(about("", inWords).date).toMatchObject({ value: "2021-06-03", basis: "implied" });
    expect(about("", `<p>Ferry closed.</p><aside>Next concert: ${time}`).date.value).toBeNull();
    const canonical = '<link rel="canonical" href="https://www.gazette.example/2021/6/03/ferry/">';
    expect(about(canonical)).toMatchObject({
      date: { value: "2021-06-03", basis: "implied" },
      publisher: "gazette.example",
    });
    const wrong = '<link rel="canonical" href="https://gazette.example/2021/46/03/ferry/">';
    expect(about(wrong).date.value).toBeNull();
  });

  it("tells no day by a month whose name only begins like one that it knows", () => {
    const basque = '<meta name="date" content="3 martxoa 2020">';
    expect(about(basque).date.value).toBeNull();
  });

  it("spans the years for which a text is kept up", () => {
    const kept = { ...ARTICLE, datePublished: "2001-10-29", dateModified: "2019-09-26" };
    expect(about(linked(kept)).date.value).toBe("2001-10-29/2019-09-26");
    expect(about(linked({ ...kept, dateModified: "2002-01-01" })).date.value).toBe("2001-10-29");
  });

  it("names who wrote it, and not the publisher or a profile's address", () => {
    const tags = (...names: string[]) =>
      about(
        `<meta property="og:site_name" content="Gazette">${names.map((name) => `<meta name="author" content="${name}">`).join("")}`,
      ).author;
    expect(tags("By Jo Reed")).toBe("Jo Reed");
    expect(tags("Gazette")).toBeNull();
    expect(tags("https://social.example/jo")).toBeNull();
    expect(tags("gazette.example")).toBeNull();
  });

  it.each([
    "By: Jo Reed June 3, 2021 8:00 AM Print E-mail",
    "Jo Reed on June 3, 2021 08:00 pm @jo 76 Comments",
    "Jo Reed Thursday, Jun. 3, 2021",
    "Jo Reed | 03.06.2021",
    "Jo Reed, 3 juin 2021",
    "Jo Reed, März 2021",
    "Jo Reed 2021-06-03",
    "By Jo Reed Published June 3, 2021",
    "Jo Reed | Last updated: Thursday, 3 June 2021",
  ])("names who wrote it, without the day: %s", (line) => {
    expect(about(`<meta name="author" content="${line}">`).author).toBe("Jo Reed");
  });

  it.each([
    "Forum 2000 Foundation",
    "Studio 2000",
    "Marc 7",
    "Maya 3D Team",
    "Par Nordin",
    "will.i.am",
    "Published Poets",
  ])("names who wrote it in full: %s", (name) => {
    expect(about(`<meta name="author" content="${name}">`).author).toBe(name);
  });

  it.each([
    ["fr-FR", "Par"],
    ["es", "Por"],
    ["pt", "por"],
  ])("names who wrote it behind the word for by in %s", (lang, by) => {
    const html = `<html lang="${lang}"><head><meta name="author" content="${by} Jo Reed"></head></html>`;
    expect(aboutPage(parsePage(html).document).author).toBe("Jo Reed");
  });
});
