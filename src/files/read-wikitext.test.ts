import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { readFile } from "./read-file.ts";

const PAGE = `{{Infobox town
| name = Lindow
| country = [[Zorbia]] {{flag|ZB}}
}}
<!-- a comment -->'''Lindow''' ({{lang|zb|Lindova}}) is a [[port (harbour)|port]] in [[Zorbia]],<ref name="a">Orr, p. 4.</ref>
{{convert|12|mi}} north of [[Ull]].{{cn}} It&nbsp;rains.

== History ==
''Orr & Sons'' built it.<ref>{{cite book|title=Ports}}</ref> See [http://a.example the list].

[[File:Lindow.jpg|thumb|The [[pier]] of Lindow]]
* [[Ada Orr]], mayor
* [[Carl Zorb]]

{| class="wikitable"
! Year !! People
|-
| style="x" | 1801 || 980
|}

== References ==
{{reflist}}
* Orr, Ada: ''Ports''.
[[Category:Ports]]
`;

it("reads wikitext as readers of the page see it", async () => {
  const { text, title, kind } = await readFile("a.txt", strToU8(PAGE), "");
  expect(text.split("\n\n")).toEqual([
    "Lindow (Lindova) is a port in Zorbia, 12 mi north of Ull. It rains.",
    "History",
    "Orr & Sons built it. See the list.",
    "Ada Orr, mayor",
    "Carl Zorb",
    "Year | People",
    "1801 | 980",
  ]);
  expect({ title, kind }).toEqual({ title: "Lindow", kind: "encyclopedia article" });
});

it("reads other texts with brackets as they are", async () => {
  const note = "# Notes\n\nSee [[Lindow]] and [[Orr]].";
  expect((await readFile("a.txt", strToU8(note), "")).text).toBe(note);
});

it.each(["<ref>", "<!--", "[//a ", "( ", "= ", "&nbsp;a", "\n{|\n|="])(
  "reads a page of %s in a moment",
  async (mark) => {
    const page = `${PAGE}${mark.repeat(50_000)}${" ".repeat(100_000)}.`;
    const start = performance.now();
    await readFile("a.txt", strToU8(page), "");
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);
