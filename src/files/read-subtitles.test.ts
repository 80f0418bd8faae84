import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { readFile } from "./read-file.ts";

const textOf = async (text: string) => (await readFile("a.srt", strToU8(text), "")).text;

it("reads subtitles as running text, with each speaker in a line of its own", async () => {
  const srt = [
    "1\r\n00:00:01,200 --> 00:00:04,000\r\n<i>Tonight we are in Lindow,</i>\r\nan old port.",
    "2\r\n00:00:04,400 --> 00:00:07,900\r\nIt belongs to",
    "3\r\n00:00:08,100 --> 00:00:11,500\r\nAda Orr.",
    "4\r\n00:00:12,000 --> 00:00:16,300\r\n- Is it lost?\r\n- It is.",
    "5\r\n00:00:17,000 --> 00:00:19,000\r\nOrr bought it.",
    "6\r\n00:00:30,000 --> 00:00:32,000\r\n{\\an8}It rains.",
    "7\r\n00:00:33,000 --> 00:00:34,000\r\nADA: It does.",
  ];
  expect(await textOf(srt.join("\r\n\r\n"))).toBe(
    [
      "Tonight we are in Lindow, an old port. It belongs to Ada Orr.",
      "- Is it lost?",
      "- It is.",
      "Orr bought it.",
      "It rains.",
      "ADA: It does.",
    ].join("\n\n"),
  );
});

it("reads those of the web", async () => {
  const vtt =
    "WEBVTT - of Lindow\nKind: captions\n\nintro\n00:01.000 --> 00:04.000 align:start\n<v Ada>It is lost.";
  expect(await textOf(vtt)).toBe("Ada: It is lost.");
});

it("reads a text with an arrow as a text", async () => {
  expect(await textOf("At 12:01 the ferry left: 12:01 --> 12:40.")).toContain("-->");
});

it("reads them with the names of voices, behind notes, and with letters that were written in words", async () => {
  const text = [
    "WEBVTT\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }",
    "00:01.000 --> 00:02.000\n<v Ada Orr>Is &lt;it&gt; lost?",
    "00:02.000 --> 00:03.000\n<v.loud Carl Zorb>Orr&amp;Sons,</v>",
    "00:03.000 --> 00:04.000\n<v Carl Zorb>and&nbsp;more &foo;.",
    "00:04.000 --> 00:05.000\n<v Carl Zorb>It rains.",
  ].join("\n\n");
  expect(await textOf(text)).toBe(
    "Ada Orr: Is <it> lost?\n\nCarl Zorb: Orr&Sons, and more &foo;.\n\nCarl Zorb: It rains.",
  );
});

it("tells from a long note that it heads no subtitles in a moment", async () => {
  const start = performance.now();
  await textOf(`WEBVTT\n${"NOTE\n".repeat(400)}`);
  expect(performance.now() - start).toBeLessThan(5_000);
});
