import { ENDS_SENTENCE } from "../core/text/sentence-end.ts";
import { bareText, type ReadText } from "./read-text.ts";

const TIME = "(?:\\d{1,3}:)?\\d{2}:\\d{2}[.,]\\d{3}";
/** "00:01:02,500 --> 00:01:04,000", of SubRip and WebVTT. */
const TIMES = new RegExp(`^(?<from>${TIME})\\s+-->\\s+(?<to>${TIME})`, "u");
const BEGINS = new RegExp(
  `^\\s*(?:WEBVTT[^\\n]*\\n(?:[^\\n]+\\n)*\\s*(?:(?:NOTE|STYLE|REGION)[^\\n]*\\n(?:[^\\n]+\\n)*\\n\\s*)*)?(?:[^\\n]{1,40}\\n)?${TIME}\\s+-->`,
  "u",
);
/** "<v Ada Orr>", "<v.loud Ada Orr>": who says what follows. */
const VOICE = /^<v(?:\.[^\s<>]*)?\s+(?<name>[^<>\n]{1,60})>/u;
/** "<i>", "<v Ada Orr>", "{\an8}" */
const TAG = /<[^<>\n]{0,80}>|\{\\[^{}\n]{0,20}\}/gu;
/** "- Is it lost?", ">> It is.", "ADA:", "[Music]" */
const OF_SPEAKER = /^(?:[-–—]\s?\p{L}|>>|[\p{Lu}][\p{L} .’'-]{0,30}:\s|[[(♪])/u;
const BY_DASH = /^(?:[-–—]|>>|[[(♪])/u;
/** After a longer pause, in seconds, a finished sentence ends its paragraph. */
const PAUSE = 3;
/** A longer paragraph, in UTF-16 units, ends with its next finished sentence. */
const PARAGRAPH = 500;

/** Whether a text is that of subtitles. */
export function isSubtitles(text: string): boolean {
  return BEGINS.test(text.slice(0, 2_000).replace(/\r\n?/gu, "\n"));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  lrm: "",
  rlm: "",
};

/** What subtitles say, without their times. Each speaker begins a paragraph, with the name where a voice has one. */
export function readSubtitles(written: string): ReadText {
  const paragraphs: string[] = [];
  let current = "";
  const end = () => {
    if (current !== "") paragraphs.push(current);
    current = "";
  };
  let before = 0;
  for (const { from, to, lines } of cuesOf(written)) {
    const isOver = from - before > PAUSE || current.length > PARAGRAPH || BY_DASH.test(current);
    if (isOver && (BY_DASH.test(current) || ENDS_SENTENCE.test(current))) end();
    for (const line of lines) {
      if (OF_SPEAKER.test(line)) end();
      current = current === "" ? line : `${current} ${line}`;
    }
    before = to;
  }
  end();
  return { ...bareText(paragraphs.join("\n\n")), kind: "subtitles" };
}

interface Cue {
  from: number;
  to: number;
  lines: string[];
}

function cuesOf(written: string): Cue[] {
  let voice = "";
  let before = "";
  const said = (line: string) => {
    const told = VOICE.exec(line)?.groups?.name?.trim();
    // Each sentence has its speaker's name, and none has it in its middle.
    const isLabelled = told !== undefined && (told !== voice || ENDS_SENTENCE.test(before));
    const label = isLabelled ? `${told}: ` : "";
    voice = told ?? voice;
    const text = line
      .replace(TAG, "")
      .replace(/&(\w{2,4});/gu, decoded)
      .trim();
    before = text === "" ? before : text;
    return text === "" ? "" : `${label}${text}`;
  };
  const blocks = written.replace(/\r\n?/gu, "\n").split(/\n[ \t]*\n/u);
  return blocks.flatMap((block) => {
    const all = block.split("\n").map((line) => line.trim());
    const at = all.findIndex((line) => TIMES.test(line));
    const { from = "", to = "" } = TIMES.exec(all[at] ?? "")?.groups ?? {};
    if (at < 0) return [];
    const lines = all
      .slice(at + 1)
      .map(said)
      .filter(Boolean);
    return [{ from: seconds(from), to: seconds(to), lines }];
  });
}

function decoded(written: string, name: string): string {
  return ENTITIES[name] ?? written;
}

function seconds(time: string): number {
  return time.split(":").reduce((sum, part) => sum * 60 + Number(part.replace(",", ".")), 0);
}
