/** Made documents for measuring imports: plain English with names, the same in every run. */
import { strToU8 } from "fflate";
import { type Random, seededRandom } from "../scripts/random.ts";
import { pdf } from "../test/support/files.ts";
import type { NamedFile } from "../test/support/rivers.ts";
import { paddingNames } from "./names.ts";
import { namingSentence, plainSentence } from "./prose.ts";

const SEED = 2026;
const NAMES = 2_000;
const WORDS_A_TEXT = 1_000;
const WORDS_A_PARAGRAPH = 80;
const LINES_A_PAGE = 45;
const LETTERS_A_LINE = 85;

/** The names that the made documents have. */
export const IMPORTED_NAMES: readonly string[] = paddingNames(NAMES, []).map(({ text }) => text);

/** `count` text files of a thousand words each; another seed gives other texts. */
export function textFiles(count: number, seed = SEED): NamedFile[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => ({
    path: `made/text-${i}.txt`,
    bytes: strToU8(paragraphs(random, WORDS_A_TEXT).join("\n\n")),
  }));
}

/** `count` PDFs of two full pages each. */
export function pdfFiles(count: number): NamedFile[] {
  const random = seededRandom(SEED);
  return Array.from({ length: count }, (_, i) => {
    const lines = paragraphs(random, WORDS_A_TEXT + i).flatMap((text) => [...linesOf(text), ""]);
    const pages = [0, 1].map((page) => lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE));
    return { path: `made/print-${i}.pdf`, bytes: pdf(pages) };
  });
}

function paragraphs(random: Random, words: number): string[] {
  const made: string[] = [];
  for (let written = 0; written < words; written += WORDS_A_PARAGRAPH) {
    let text = "";
    while (text.split(" ").length < WORDS_A_PARAGRAPH) {
      const isNaming = random.below(3) === 0;
      const sentence = isNaming
        ? namingSentence(random, random.pick(IMPORTED_NAMES))
        : plainSentence(random);
      text += `${text === "" ? "" : " "}${sentence.replace(/<[^>]+>/gu, "")}`;
    }
    made.push(text);
  }
  return made;
}

function linesOf(text: string): string[] {
  return text.match(new RegExp(`.{1,${LETTERS_A_LINE}}(?: |$)`, "gu")) ?? [];
}
