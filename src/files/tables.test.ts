import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, docxTable, epub, odt, odtTable } from "../../test/support/files.ts";
import { readFile } from "./read-file.ts";

const BOATS = [
  ["Boat", "Master", "Catch"],
  ["Marigold", "Tom Hale", "12,400"],
  ["Skylark", "Ada Orr", "9,800"],
];
const LINES = "Boat | Master | Catch\n\nMarigold | Tom Hale | 12,400\n\nSkylark | Ada Orr | 9,800";
const BEFORE = "The boats of Lindow";
const AFTER = "No other boat has a licence.";
const AROUND = `${BEFORE}\n\n${LINES}\n\n${AFTER}`;
const PROSE = "The ferry was closed in May. Nine people lost their jobs.";

type Rows = readonly (readonly string[])[];

function htmlTable([head, ...rows]: Rows, inside = (text: string) => text): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inside(cell)}</${tag}>`).join("\n")}</tr>`;
  const body = rows.map((cells) => row(cells, "td")).join("\n");
  return `<table><thead>${row(head ?? [], "th")}</thead>\n<tbody>${body}</tbody></table>`;
}

const headless = (rows: Rows) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

async function read(name: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return (await readFile(name, bytes, "node_modules/pdfjs-dist/cmaps/")).text;
}

/** In a book, whose pages are read whole, however little stands beside the table. */
const inBook = (table: string) => read("a.epub", epub([[{ table }]]));

describe("a table's row is one paragraph, with its cells apart", () => {
  const around = (table: string) => `<p>${BEFORE}</p>${table}<p>${AFTER}</p>`;
  const rtfRow = (cells: readonly string[]) =>
    `\\trowd\\cellx1\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(" ")}\\trowd\\cellx1\\row\n`;
  const rtf = `{\\rtf1\\ansi ${BEFORE}\\par ${BOATS.map(rtfRow).join("")}\\pard ${AFTER}\\par}`;
  const markdown = BOATS.map((row) => `|${row.join("|")}|`);
  markdown.splice(1, 0, "|---|---|---|");

  it.each([
    ["HTML", "a.html", `<body>${around(htmlTable(BOATS))}</body>`],
    [
      "HTML with a paragraph in each cell",
      "a.html",
      around(htmlTable(BOATS, (c) => `<p>${c}</p>`)),
    ],
    ["HTML without heads", "a.html", around(headless(BOATS))],
    ["HTML with unclosed tags", "a.html", around(headless(BOATS).replace(/<\/t[dr]>/gu, ""))],
    ["Markdown", "a.md", `${BEFORE}\n\n${markdown.join("\n")}\n\n${AFTER}`],
    ["EPUB", "a.epub", epub([[BEFORE, { table: htmlTable(BOATS) }, AFTER]])],
    ["DOCX", "a.docx", docx([BEFORE, { table: docxTable(BOATS) }, AFTER])],
    ["ODT", "a.odt", odt([BEFORE, { table: odtTable(BOATS) }, AFTER])],
    ["RTF", "a.rtf", rtf],
  ])("in %s", async (_, name, content) => {
    expect(await read(name, content)).toBe(AROUND);
  });

  it("in the article of a page", async () => {
    const long =
      "What happened in the town of Lindow, with commas, is told here at length. ".repeat(9);
    const html = `<html><head><title>x</title></head><body><nav>Home</nav><article><p>${long}</p>${htmlTable(BOATS)}<p>${long}</p></article></body></html>`;
    expect(await read("a.html", html)).toContain(`\n\n${LINES}\n\n`);
  });

  it("with the places of empty cells kept, except at its end", async () => {
    expect(
      await inBook(
        htmlTable([
          ["", "Master", "Catch"],
          ["Marigold", "", "12,400"],
          ["Skylark", "Ada Orr", ""],
        ]),
      ),
    ).toBe("| Master | Catch\n\nMarigold | | 12,400\n\nSkylark | Ada Orr");
  });

  it("with the lines of a cell apart, and a caption before it", async () => {
    const rows = [
      ["Boat", "Masters"],
      ["Marigold", "Tom Hale<br>Jo Reed"],
      ["Skylark", "<ul><li>Ada Orr</li><li>Al Moss</li></ul>"],
    ];
    const table = htmlTable(rows).replace("<thead>", "<caption>Boats</caption><thead>");
    expect(await inBook(table)).toBe(
      "Boats\n\nBoat | Masters\n\nMarigold | Tom Hale / Jo Reed\n\nSkylark | Ada Orr / Al Moss",
    );
  });

  it("with the lines of a cell apart in DOCX", async () => {
    const table = docxTable([["Marigold", "Tom Hale#Jo Reed"]]).replace("#", "</w:t><w:br/><w:t>");
    expect(await read("a.docx", docx([{ table }]))).toBe("Marigold | Tom Hale / Jo Reed");
  });

  it.each([
    [
      "HTML",
      "a.html",
      `<p>${BEFORE}</p><table><tr><th>Boat<th colspan="2">Master, since<th>Port<tr><td rowspan="2">Marigold<td>Tom Hale<td>2019<td>Lindow<tr><td>Jo Reed<td>2021<td>Brackley</table>`,
    ],
    [
      "DOCX",
      "a.docx",
      docx([
        BEFORE,
        {
          table: docxTable([
            ["Boat", "Master, since", "Port"],
            ["Marigold", "Tom Hale", "2019", "Lindow"],
            ["", "Jo Reed", "2021", "Brackley"],
          ])
            .replace(/<w:tc>(?=[^/]*Master)/u, '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>')
            .replace(
              /<w:tc>(?=[^/]*Marigold)/u,
              '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>',
            )
            .replace(/(?<=2019.*Lindow.*<w:tr>)<w:tc>/u, "<w:tc><w:tcPr><w:vMerge/></w:tcPr>"),
        },
      ]),
    ],
    [
      "ODT",
      "a.odt",
      odt([
        BEFORE,
        {
          table: odtTable([
            ["Boat", "Master, since", "#", "Port"],
            ["Marigold", "Tom Hale", "2019", "Lindow"],
            ["#", "Jo Reed", "2021", "Brackley"],
          ])
            .replace(/(?<=table-cell)(?=><text:p>Master)/u, ' table:number-columns-spanned="2"')
            .replace(/(?<=table-cell)(?=><text:p>Marigold)/u, ' table:number-rows-spanned="2"')
            .replace(
              /<table:table-cell><text:p>#<\/text:p><\/table:table-cell>/gu,
              "<table:covered-table-cell/>",
            ),
        },
      ]),
    ],
  ])("with a cell that spans rows in each of them, in %s", async (_, name, content) => {
    expect(await read(name, content)).toBe(
      `${BEFORE}\n\nBoat | Master, since | | Port\n\nMarigold | Tom Hale | 2019 | Lindow\n\nMarigold | Jo Reed | 2021 | Brackley`,
    );
  });

  it("with prose that spans rows once, and with spans beyond all measure", async () => {
    const story = `<tr><td>Marigold</td><td rowspan="99999999">${PROSE}</td></tr>`;
    const others = '<tr><td>Skylark</td></tr><tr><td colspan="99999999">Ferry</td></tr>';
    expect(
      await inBook(`<table><tr><th>Boat</th><th>Story</th></tr>${story}${others}</table>`),
    ).toBe(`Boat | Story\n\nMarigold\n\n${PROSE}\n\nSkylark\n\nFerry`);
  });

  it("with prose in its cells as paragraphs", async () => {
    expect(
      await inBook(
        htmlTable([
          ["Boat", "Master", "Story"],
          ["Marigold", "Tom Hale", PROSE],
        ]),
      ),
    ).toBe(`Boat | Master | Story\n\nMarigold | Tom Hale\n\n${PROSE}`);
  });
});

describe("a table that only arranges the page is read as paragraphs", () => {
  const cells = [
    ["Home", PROSE],
    ["News", `<p>${BEFORE}</p><p>${AFTER}</p>`],
  ];
  const asParagraphs = ["Home", PROSE, "News", BEFORE, AFTER].join("\n\n");
  const inParagraphs = BOATS.flat().join("\n\n");

  it.each([
    ["with prose in its cells", headless(cells), asParagraphs],
    ["by its role", headless(BOATS).replace("<table", '<table role="presentation"'), inParagraphs],
    ["with a table in it", headless([["Home", headless(BOATS)]]), `Home\n\n${LINES}`],
    [
      "with one column",
      headless([["<p>Dear Ada</p><p>Yours</p>"], ["Tom<br>Hale"]]),
      "Dear Ada\n\nYours\n\nTom\nHale",
    ],
  ])("%s", async (_, table, text) => {
    expect(await inBook(table)).toBe(text);
  });

  it("with long cells of one sentence each", async () => {
    const long = `The ferry was closed ${"and opened and closed again ".repeat(12)}in May.`;
    expect(await inBook(headless([[long, `${long}!`]]))).toBe(`${long}\n\n${long}!`);
  });
});

it("keeps every cell of a very wide row, and repeats few of those that span rows", async () => {
  const wide = Array.from({ length: 300 }, (_, column) => `${column}`);
  const row = wide.map((text) => `<td rowspan="9" colspan="9">${text}</td>`).join("");
  const [first = "", second = ""] = (
    await inBook(`<table><tr>${row}</tr><tr><td>x</td></tr></table>`)
  ).split("\n\n");
  expect(first.match(/\d+/gu)).toEqual(wide);
  expect(second.split("|").length).toBeLessThan(wide.length);
});

it("reads tables in tables in a time that grows with their number", async () => {
  const deep = `${"<table><tr><td>a<td>".repeat(200)}Tom Hale${"</table>".repeat(200)}`;
  expect(await inBook(deep)).toBe(`${"a\n\n".repeat(199)}a | Tom Hale`);
});
