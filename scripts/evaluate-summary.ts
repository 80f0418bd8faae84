/**
 * How well extractive summaries choose: of the sentences that name an entity, which do the authored
 * summaries of the bundled documents cite? Beside ours stand the first sentences and random ones.
 * npm run --silent evaluate:summary
 *
 * The gold, summary-evaluation/cited.jsonl, is what the summaries cited at commit 59656b5. It is data and
 * stays as it is; the summaries change.
 */
import { join } from "node:path";
import {
  chooseSentences,
  type SentenceCandidate,
} from "../src/core/knowledge/summaries/choose-sentences.ts";
import { opensWithPronoun } from "../src/core/knowledge/summaries/openings.ts";
import { findNames } from "../src/core/mentions/names/find-names.ts";
import { buildGazetteer } from "../src/core/mentions/names/gazetteer.ts";
import type { PackDocument } from "../src/core/pack.ts";
import { splitSentences } from "../src/core/text/sentences.ts";
import { overlaps } from "../src/core/text/span.ts";
import { Words } from "../src/core/text/words.ts";
import { compileBundled } from "./bundled-pack.ts";
import { readCommandLine } from "./command-line.mjs";
import { readJsonLines, requireFields } from "./evaluation/json-lines.ts";
import { seededRandom } from "./random.ts";

readCommandLine({ usage: "npm run --silent evaluate:summary" });

const ROOT = join(import.meta.dirname, "..");
const GOLD = join(ROOT, "scripts/summary-evaluation/cited.jsonl");
/** Random choices are averaged over this many draws. */
const DRAWS = 200;

interface GoldEntity {
  entity: string;
  names: string[];
  cited: { document: string; quote: string }[];
}

interface Case {
  candidates: SentenceCandidate[];
  /** The candidates that the authored summary cites. */
  gold: Set<SentenceCandidate>;
  /** Sentences cited, those that do not name the entity included. */
  cited: number;
  /** How many documents name the entity. */
  documents: number;
}

type Chooser = (one: Case) => SentenceCandidate[];

function readGold(): GoldEntity[] {
  return readJsonLines(GOLD).map((line) => {
    const row = requireFields(line, { entity: "string", names: "array", cited: "array" });
    return row as unknown as GoldEntity;
  });
}

function candidatesOf(
  names: readonly string[],
  documents: readonly PackDocument[],
): SentenceCandidate[] {
  const entity = {
    id: "entity",
    category: "other" as const,
    names: names.map((text) => ({ text, kind: "full" as const })),
    related: [],
  };
  const gazetteer = buildGazetteer([{ entities: [entity] }]);
  const words = new Words();
  return documents.flatMap(({ text, title }, document) => {
    words.read(text);
    const hits = findNames(gazetteer, words).names.map(({ first, end }) => ({
      start: words.start(first),
      end,
    }));
    let isFirst = true;
    return splitSentences(text).flatMap((sentence): SentenceCandidate[] => {
      const hit = hits.find((one) => overlaps(one, sentence));
      if (hit === undefined) return [];
      const candidate = {
        document,
        sentence,
        text: text.slice(sentence.start, sentence.end),
        name: { start: hit.start - sentence.start, end: hit.end - sentence.start },
        depth: sentence.start / text.length,
        isFirst,
        isTitled: names.some((name) => title.startsWith(name)),
        isPerson: false,
        isNamedInFull: false,
        others: 0,
        language: "en",
      };
      isFirst = false;
      return [candidate];
    });
  });
}

function caseOf({ entity, names, cited }: GoldEntity, documents: readonly PackDocument[]): Case {
  const candidates = candidatesOf(names, documents);
  const spans = cited.map(({ document, quote }) => {
    const index = documents.findIndex(({ id }) => id === document);
    const start = documents[index]?.text.indexOf(quote) ?? -1;
    if (start < 0) throw new Error(`${GOLD}: ${entity}: "${quote}" does not stand in ${document}`);
    return { document: index, start, end: start + quote.length };
  });
  const gold = new Set(
    candidates.filter((candidate) =>
      spans.some(
        (span) => span.document === candidate.document && overlaps(span, candidate.sentence),
      ),
    ),
  );
  const sentences = new Set(
    spans.flatMap((span) => {
      const text = documents[span.document]?.text ?? "";
      return splitSentences(text)
        .filter((sentence) => overlaps(sentence, span))
        .map(({ start }) => `${span.document}:${start}`);
    }),
  );
  return {
    candidates,
    gold,
    cited: sentences.size,
    documents: new Set(candidates.map(({ document }) => document)).size,
  };
}

/** Precision and recall over all sentences of all entities; each chooser may choose as many as the gold cites. */
function score(cases: readonly Case[], choose: Chooser) {
  let right = 0;
  let chosen = 0;
  let cited = 0;
  let pronouns = 0;
  let spoken = 0;
  let both = 0;
  for (const one of cases) {
    const sentences = choose(one);
    right += sentences.filter((sentence) => one.gold.has(sentence)).length;
    chosen += sentences.length;
    cited += one.cited;
    pronouns += sentences.filter(({ text, language }) => opensWithPronoun(text, language)).length;
    if (one.documents < 2 || one.cited < 2) continue;
    spoken++;
    if (new Set(sentences.map(({ document }) => document)).size > 1) both++;
  }
  return { f1: (2 * right) / (chosen + cited), pronouns: pronouns / chosen, both: both / spoken };
}

function drawn(seed: number): Chooser {
  const random = seededRandom(seed);
  return ({ candidates, cited }) => {
    const rest = [...candidates];
    const draw: SentenceCandidate[] = [];
    while (draw.length < cited && rest.length > 0) {
      draw.push(...rest.splice(random.below(rest.length), 1));
    }
    return draw;
  };
}

const { documents } = compileBundled(ROOT).pack;
const cases = readGold()
  .map((entity) => caseOf(entity, documents))
  .filter(({ candidates, cited }) => candidates.length > cited);
const draws = Array.from({ length: DRAWS }, (_, seed) => score(cases, drawn(seed)));
const mean = (value: (one: (typeof draws)[number]) => number) =>
  draws.reduce((sum, one) => sum + value(one), 0) / DRAWS;
const rows = {
  "by aboutness": score(cases, ({ candidates, cited }) => chooseSentences(candidates, cited)),
  "the first": score(cases, ({ candidates, cited }) => candidates.slice(0, cited)),
  random: {
    f1: mean(({ f1 }) => f1),
    pronouns: mean(({ pronouns }) => pronouns),
    both: mean(({ both }) => both),
  },
};
const percent = (share: number) => (100 * share).toFixed(1).padStart(8);
console.log(
  `${"".padEnd(14)}${"F1".padStart(8)}${"pronoun".padStart(8)}${"2 docs".padStart(8)}   (%, ${cases.length} entities)`,
);
for (const [name, { f1, pronouns, both }] of Object.entries(rows)) {
  console.log(`${name.padEnd(14)}${percent(f1)}${percent(pronouns)}${percent(both)}`);
}
