import { languageOfPage } from "../text/language.ts";
import { Words } from "../text/words.ts";
import { RULES, type Rules } from "./all-rules.ts";
import { decide, fingerprintOf, type PageView } from "./decide.ts";
import { Facts } from "./evidence/facts.ts";
import type { PageEvidence } from "./evidence/page-evidence.ts";
import type { FoundMentions } from "./found-mentions.ts";
import { factsOfBlock, learnBlock, noteSpellings } from "./learn.ts";
import type { Mention } from "./mention.ts";
import type { Gazetteer } from "./names/gazetteer.ts";
import { readBlock } from "./read-block.ts";
import type { ReadBlock } from "./reading.ts";

export type { PageEvidence } from "./evidence/page-evidence.ts";

/** What the page says of itself, the same for all its texts. */
export interface PageContext {
  /** The `lang` that holds for the page, or null where it has none. */
  lang: string | null;
  title: string;
  host: string;
}

/** The mentions in a page's texts, and the evidence from them. */
export interface ReadPage extends FoundMentions<Mention> {
  /** The evidence from these texts alone, to be joined with that of the page's earlier ones. */
  learnt: PageEvidence;
}

const words = new Words();

/**
 * Finds the entities named in the texts (blocks: a paragraph, a heading, a cell) of a page.
 * `evidence` is that of the page's earlier texts, or null. The same texts with the same evidence give the
 * same mentions, in whatever order they are given.
 */
export function readPage(
  gazetteer: Gazetteer,
  page: PageContext,
  evidence: PageEvidence | null,
  texts: readonly string[],
): ReadPage {
  return readPageBy({ gazetteer, rules: RULES }, page, evidence, texts);
}

/** As `readPage`, by other rules, to measure what each of them contributes. */
export function readPageBy(
  { gazetteer, rules }: { gazetteer: Gazetteer; rules: Rules },
  page: PageContext,
  evidence: PageEvidence | null,
  texts: readonly string[],
): ReadPage {
  const known = Facts.from(gazetteer, evidence);
  const learnt = new Facts();
  const pageLanguage = languageOfTexts(page, texts, known, learnt);
  const reader = { gazetteer, rules: rules.around, words, pageLanguage };
  const read = (text: string, facts: Facts) => {
    const block = readBlock(reader, text);
    if (!block) return null;
    noteSpellings(block, facts);
    // While the block's words are at hand.
    learnBlock(gazetteer, block, facts);
    return block;
  };
  const blocks = texts.map((text) => read(text, learnt));
  const title = read(page.title, known);
  for (const cue of cuesOfHost(gazetteer, page.host)) known.addCue(cue);
  const facts = new Facts();
  for (const part of [known, learnt]) facts.join(part);
  facts.keepFewNames();
  const view: PageView = {
    gazetteer,
    facts,
    title: title && factsOfBlock(gazetteer, title),
    rules,
    weights: new Map(),
  };
  return {
    mentions: blocks.map((block) => (block ? mentionsOf(view, block) : [])),
    learnt: learnt.toEvidence(gazetteer),
    reconsider: evidence ? changed(view, known) : [],
  };
}

/** The language of the page's texts: what these tell, and where they tell nothing, what earlier ones told. */
function languageOfTexts(
  page: PageContext,
  texts: readonly string[],
  known: Facts,
  learnt: Facts,
): string | null {
  const told = languageOfPage(words, page.lang, [page.title, ...texts]);
  if (told !== page.lang && told !== null) learnt.add("languages", told);
  const [earlier, ...others] = known.languages;
  return told === page.lang && earlier !== undefined && others.length === 0 ? earlier : told;
}

/** The cues in the labels of a host. */
function cuesOfHost(gazetteer: Gazetteer, host: string): Iterable<number> {
  const reader = { gazetteer, rules: [], words, pageLanguage: null };
  const block = readBlock(reader, host.replace(/[.-]/gu, " "));
  return block ? factsOfBlock(gazetteer, block).cues : [];
}

function mentionsOf(view: PageView, block: ReadBlock): Mention[] {
  return block.spans.flatMap((span) => decide(view, block, span));
}

/** The spellings, met earlier, of names on which the page now leads to another decision. */
function changed(view: PageView, known: Facts): string[] {
  const before: PageView = { ...view, facts: known, weights: new Map() };
  return [...known.met]
    .filter(([key]) => fingerprintOf(before, key) !== fingerprintOf(view, key))
    .flatMap(([, spellings]) => [...spellings])
    .sort();
}
