import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../text/fold.ts";
import { joinEvidence } from "./evidence/page-evidence.ts";
import type { Mention } from "./mention.ts";
import { type PageEvidence, type ReadPage, readPage } from "./read-page.ts";
import { ENGLISH_PAGE, markPage, plain, SAMPLE, sampleGazetteer } from "./testing/sample.ts";

/** The evidence of a page once more of its texts have been read. */
function joined(earlier: PageEvidence | null, { learnt }: ReadPage): PageEvidence {
  return joinEvidence(earlier ? [earlier, learnt] : [learnt]);
}

/** Blocks of a page, with its mentions in square brackets. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  "a short name after the full one, headline included": [
    "[Mercer] leaves the capital",
    "The [Mercer Group] left on Friday. [Mercer] gave no reason.",
  ],
  "a short name without evidence": ["Mercer leaves the capital", "It gave no reason."],
  "a short name with words of its context": [
    "[Mercer] sent mercenaries to the coast.",
    "[Mercer] denies it.",
  ],
  "another bearer of the name": ["Composer Carl Mercer has died.", "Mercer wrote three operas."],
  "both bearers on one page": [
    "The [Mercer Group] is named after the composer Carl Mercer.",
    "[Mercer] has fought for years.",
    "Carl Mercer was a pianist. Mercer wrote three operas.",
  ],
  "a name used for somebody else all along": [
    "Michael Jordan scored again.",
    "Jordan left the court smiling.",
  ],
  "the usual meaning unless the page speaks against it": [
    "Tourists return to [Jordan].",
    "The [Jordanian] capital is full.",
  ],
  "words against the usual meaning": [
    "Jordan leads in basketball.",
    "Tickets for Jordan sold out.",
  ],
  "its circle outweighs a word against it": [
    "In [Amman] the king of [Jordan] watched basketball; all of [Amman] and its kingdom did.",
  ],
  "a word near it against its circle elsewhere on the page": [
    "[Amman] was calm.",
    "The fans of Jordan love basketball.",
  ],
  "a sentence's own words against those of the others": [
    "The king of [Jordan] spoke. He owns a kingdom. Pianist friends say Mercer is a pianist. Its king hired mercenaries.",
  ],
  "one other name beside it does not restore a sense that its block contradicts": [
    "The composer is played everywhere; the pianist said so. Mercer is back in [Paris].",
  ],
  "a verb in a headline, unless the page speaks for the person": [
    "Local Issues Trump National Ones",
    "Court Blocks [Trump] Order",
  ],
  "a verb that may be the person": ["Tariff Plans [Trump] Wants", "[Pat Trump] spoke."],
  "a word that the block has in small letters too": ["The Jordan of Riga, a jordan of brick."],
  "a word in small letters too, where the page speaks for the name": [
    "The king sells jordan; [Jordan] is a kingdom.",
  ],
  "a country in doubt beside another country": [
    "Envoys left for [Georgia] and [Norway]; [Norway], [Georgia] and [Jordan] signed.",
    "Envoys left for Georgia. They met in [Norway]. Georgia signed.",
    "Atlanta is in Georgia, and [Norway] is not.",
  ],
  "a ship called after a town, by its name alone": [
    "The cruiser Amman left.",
    "Aboard Amman were 200 men. Amman was launched in 1975 and Amman sank. Amman was carrying 40 cars; [Amman] was carrying out a plan.",
    "[Amman] was told, [Amman] docked their pay, and in [Amman] the crew of [Amman]'s council met.",
  ],
  "a town said to be afloat where no ship bears its name": ["[Amman] sank deeper into debt."],
  "a town beside its club": [
    "Dynamo Amman lost. The [Amman] club sacked him, the [Amman]-based team wept, and Amman lost again.",
  ],
  "the names inside a long one that is not meant": ["The [Norway] strike of 1919 failed."],
  "a long name that is meant": ["Dockers ended the [Norway strike] today."],
  "a longer name known from elsewhere on the page": [
    "Jordan Telecom Raises Prices",
    "The board of Jordan Telecom met on Friday.",
  ],
};

test.each(Object.entries(PAGES))("%s", (_case, texts) => {
  expect(markPage(texts.map(plain))).toEqual(texts);
});

test("a short ambiguous name needs evidence in another language", () => {
  expect(markPage(["O time cruzou a Mercer e foi para casa com o que tinha."], "pt")).toEqual([
    "O time cruzou a Mercer e foi para casa com o que tinha.",
  ]);
});

test("the title and the address of the page speak too", () => {
  const texts = ["Mercer left on Friday."];
  const read = (page: typeof ENGLISH_PAGE) =>
    readPage(sampleGazetteer, page, null, texts).mentions[0]?.length;
  expect(read(ENGLISH_PAGE)).toBe(0);
  expect(read({ ...ENGLISH_PAGE, title: "Mercer Group pulls out" })).toBe(1);
  expect(read({ ...ENGLISH_PAGE, host: "mercenaries.example" })).toBe(1);
});

test("a mention says why", () => {
  const { mentions } = readPage(sampleGazetteer, ENGLISH_PAGE, null, [
    "The Mercer Group left.",
    "Mercer sent mercenaries.",
  ]);
  expect(mentions[1]?.[0]?.why).toEqual([
    { id: "cue", words: "mercenaries", near: true },
    { id: "own-name", name: "Mercer Group", near: false },
  ]);
});

test.each([
  ["Carl Mercer", "CARL MERCER IS DEAD", "The composer Carl\n Mercer has died."],
  ["CARL MERCER", "CARL MERCER IS DEAD", "He was a composer."],
])("whom a name does not mean is told as the page writes it: %s", (written, ...texts) => {
  const { mentions } = readPage(sampleGazetteer, ENGLISH_PAGE, null, [
    ...texts,
    "Mercer of the Mercer Group sent mercenaries.",
  ]);
  expect(mentions.at(-1)?.[0]?.why).toContainEqual({ id: "not-bearer", bearer: written });
});

test("a name shared with others is asked for again once its circle vouches for it, at an equal score too", () => {
  const read = (evidence: PageEvidence | null, ...texts: string[]) =>
    readPage(sampleGazetteer, ENGLISH_PAGE, evidence, texts);
  const shared = "Jordan is a kingdom, and so is Petra.";
  const first = read(null, "Michael Jordan scored.", shared);
  expect(first.mentions).toEqual([[], []]);
  const later = read(first.learnt, "Amman has basketball.");
  expect(later.reconsider).toContain("jordan");
  expect(read(joined(first.learnt, later), shared).mentions).toMatchObject([
    [{ entity: "jordan" }],
  ]);
});

test("no longer name is forgotten from one text to the next, however many there are", () => {
  const titles =
    "Air Bank Cable Dance Energy Foods Gas Health Ice Jazz Kites Lines Motors News Oil Telecom";
  const { learnt } = readPage(
    sampleGazetteer,
    ENGLISH_PAGE,
    null,
    titles.split(" ").map((title) => `The board of Jordan ${title} met on Friday.`),
  );
  const headline = ["Jordan Telecom Raises Prices"];
  expect(readPage(sampleGazetteer, ENGLISH_PAGE, learnt, headline).mentions).toEqual([[]]);
});

test("a town beside its club is asked for again once its circle is named", () => {
  const read = (evidence: PageEvidence | null, ...texts: string[]) =>
    readPage(sampleGazetteer, ENGLISH_PAGE, evidence, texts);
  const first = read(null, "Dynamo Amman lost.", "Amman slept.");
  expect(first.mentions).toEqual([[], []]);
  const later = read(first.learnt, "Envoys met in Jordan.");
  expect(later.reconsider).toContain("amman");
  expect(read(joined(first.learnt, later), "Amman slept.").mentions).toMatchObject([
    [{ entity: "amman" }],
  ]);
});

const SENTENCES = Object.values(PAGES).flat().map(plain);
const sentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });
const cuts = fc.array(fc.nat(3), { minLength: 1, maxLength: 8 });

function chunksOf(texts: readonly string[], sizes: readonly number[]): string[][] {
  const chunks: string[][] = [];
  let start = 0;
  for (let turn = 0; start < texts.length; turn++) {
    const size = (sizes[turn % sizes.length] ?? 0) + 1;
    chunks.push(texts.slice(start, start + size));
    start += size;
  }
  return chunks;
}

test("the order and the size of chunks change nothing in the end", () => {
  fc.assert(
    fc.property(sentences, cuts, fc.boolean(), (texts, sizes, backwards) => {
      const chunks = chunksOf(texts, sizes);
      if (backwards) chunks.reverse();
      let evidence: PageEvidence | null = null;
      for (const chunk of chunks)
        evidence = joined(evidence, readPage(sampleGazetteer, ENGLISH_PAGE, evidence, chunk));
      const inParts = readPage(sampleGazetteer, ENGLISH_PAGE, evidence, texts);
      const atOnce = readPage(sampleGazetteer, ENGLISH_PAGE, null, texts);
      expect(inParts.mentions).toEqual(atOnce.mentions);
      expect(evidence).toEqual(atOnce.learnt);
    }),
  );
});

test("asking again with all that was learnt gives the same, and nothing to reconsider", () => {
  fc.assert(
    fc.property(sentences, (texts) => {
      const first = readPage(sampleGazetteer, ENGLISH_PAGE, null, texts);
      const again = readPage(sampleGazetteer, ENGLISH_PAGE, first.learnt, texts);
      expect(again).toEqual({ ...first, reconsider: [] });
      expect(JSON.parse(JSON.stringify(first.learnt))).toEqual(first.learnt);
    }),
  );
});

test("reconsidering only the blocks that contain a named spelling keeps the page right", () => {
  fc.assert(
    fc.property(sentences, cuts, (texts, sizes) => {
      const found = new Map<number, Mention[]>();
      let evidence: PageEvidence | null = null;
      let start = 0;
      const ask = (blocks: readonly number[]) => {
        const reading = readPage(
          sampleGazetteer,
          ENGLISH_PAGE,
          evidence,
          blocks.map((block) => texts[block] ?? ""),
        );
        evidence = joined(evidence, reading);
        blocks.forEach((block, index) => {
          found.set(block, reading.mentions[index] ?? []);
        });
        return reading.reconsider;
      };
      for (const chunk of chunksOf(texts, sizes)) {
        const spellings = ask(chunk.map((_, index) => start + index));
        start += chunk.length;
        ask(
          [...found.keys()].filter((block) =>
            spellings.some((spelling) => texts[block]?.toLowerCase().includes(spelling)),
          ),
        );
      }
      const whole = readPage(sampleGazetteer, ENGLISH_PAGE, evidence, texts).mentions;
      expect(texts.map((_, block) => spansOf(found.get(block) ?? []))).toEqual(whole.map(spansOf));
    }),
  );
});

function spansOf(mentions: readonly Mention[]): string[] {
  return mentions.map(({ start, end, entity }) => `${start}-${end} ${entity}`);
}

const NAMES = SAMPLE.flatMap((entity) => entity.names.map((name) => name.text));
/** Pieces that break, join, decorate or hide names: any Unicode, and what pages put inside words. */
const pieces = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...NAMES.map((name) => name.toUpperCase())),
  fc.constantFrom(...NAMES.map((name) => [...name].join("\u00AD"))),
  fc.constantFrom(...NAMES.map((name) => [...name].join("\u200B"))),
  fc.constantFrom(...NAMES.map((name) => name.replace("a", "a\u0301").replace(/ /gu, "\u00A0"))),
  fc.constantFrom(
    " ",
    "-",
    "'s",
    ".",
    "’",
    "\n",
    "\u0301",
    "\u200D",
    "\u202E",
    "🇫🇷",
    "👩‍👩‍👧",
    "𝐏𝐚𝐫𝐢𝐬",
  ),
  fc.string({ unit: "grapheme", maxLength: 4 }),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const anyText = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));

test("mentions of any text are sorted, disjoint, whole characters, and spell a name", () => {
  const keys = new Set(keysOfNames());
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  fc.assert(
    fc.property(anyText, (text) => {
      const { mentions } = readPage(sampleGazetteer, ENGLISH_PAGE, null, [text]);
      const borders = new Set([text.length]);
      for (const { index } of segmenter.segment(text)) borders.add(index);
      let end = 0;
      for (const mention of mentions[0] ?? []) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
        expect(borders).toContain(mention.start);
        expect(borders).toContain(mention.end);
        expect(keys).toContain(fold(text.slice(mention.start, mention.end)));
      }
    }),
    { numRuns: 2000 },
  );
});

function keysOfNames(): string[] {
  return NAMES.flatMap((name) => [fold(name), fold(name.replaceAll(".", ""))]).concat(
    NAMES.filter((name) => /^\p{Lu}{2,4}$/u.test(name)).map((name) => [...fold(name)].join(" ")),
  );
}
