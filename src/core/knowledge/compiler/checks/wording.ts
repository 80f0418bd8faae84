/** How a card's sentences are worded: the claim first, one claim a sentence, its source beneath it. */

import type { Statement } from "../../../pack.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { countWords, readWords } from "../../../text/text-words.ts";
import { type PlacedStatement, statementsOf } from "../../pack/statements.ts";
import type { CompiledEntity, DocumentFiles } from "../citations/compile-entity.ts";
import type { Problem } from "../sources/problem.ts";
import { hedgeBefore } from "./hedges.ts";
import { ownWords, withoutOwnWords } from "./own-words.ts";
import { checkStance } from "./stance.ts";

/** What a reader takes in while the pointer rests on a name: the label, the identity and the summary. */
const FIRST_SIGHT_MAX_WORDS = 60;
const SUMMARY_MAX_CLAIMS = 5;
const CLAIM_MAX_WORDS = 20;

const SOURCES =
  "report|column|commentary|summary|text|article|document|piece|story|caption|headline|title|author|writer|columnist|commentator";
const SAYS =
  "says|said|adds|argues|argued|calls|called|claims|claimed|describes|described|finds|gives|lists|names|notes|quotes|recalls|reports|reported|speaks|states|suggests|tells|thinks|warns|writes|counts|cites|puts|sees|concludes";
/** "The column of March says", "An undated summary", "It says", "According to", "As the report puts it". */
const OPENS_BY_SOURCE = new RegExp(
  `^(?:${[
    "according to",
    `as (?:the|an?|one|its) (?:[\\p{L}-]+ ){0,3}(?:${SOURCES})\\b`,
    `in (?:the|its) (?:${SOURCES})(?:['’]s)?\\b`,
    `(?:the|an?|one|this|another|its)(?: [\\p{L}-]+){0,3} (?:${SOURCES})s?(?: [\\p{L}\\p{N}-]+){0,5}? (?:${SAYS})\\b`,
    `it (?:also )?(?:${SAYS})\\b`,
    "(?:an? )?undated\\b",
  ].join("|")})`,
  "iu",
);
/** ", the column says": told beneath the sentence too, and so only where the document's own words stand in it. */
const NAMES_SOURCE = new RegExp(
  `\\b(?:the|this)(?: [\\p{L}-]+){0,2} (?:${SOURCES}) (?:also )?(?:${SAYS}|remarks)\\b`,
  "iu",
);
/** "Now" is over when somebody reads of it. */
const OF_THE_MOMENT =
  /(?<!\p{L})(?:now|nowadays|currently|presently|today|recently|lately|at present|(?:has|have|had) just)(?!\p{L})/iu;
/** What a person would keep to themselves: the reader has to know who says so. */
const PRIVATE =
  /(?<!\p{L})(?:health|illness|illnesses|medical|secretly|secret (?:talks|negotiations|deal))(?!\p{L})/iu;
const NAMES_ITS_SOURCE = /(?<!\p{L})(?:sources? (?:is|are) named|according to)(?!\p{L})/iu;
/** "Ada Orr, who is mayor": said by the document itself, also within what it passes on. */
const ASIDE = /, who (?:is|are|was|were) [^,]+$/u;
/** A text that a document retells is a voice of its own. */
const RETOLD = /\bthe (?:summarised|retold) \p{L}+/iu;

/** Every fault of one card's wording. */
export function checkWording(compiled: CompiledEntity, documents: DocumentFiles): Problem[] {
  return [
    ...checkSummary(compiled),
    ...statementsOf(compiled.entity).flatMap((placed) => [
      ...checkSentence(compiled, placed, documents),
      ...checkStance(compiled, placed),
      ...checkQuotes(compiled, placed, documents),
    ]),
  ];
}

function checkSummary({ entity, source }: CompiledEntity): Problem[] {
  const { label, identity, summary } = entity;
  const problems: Problem[] = [];
  const isSilent = statementsOf(entity).every(({ section }) => section === "identity");
  if (isSilent) return [];
  if (summary.length === 0 || summary.length > SUMMARY_MAX_CLAIMS) {
    const message = `${summary.length} claims; a summary has one to ${SUMMARY_MAX_CLAIMS}`;
    problems.push(source.problem(["summary"], message));
  }
  const words = summary.map(({ text }) => countWords(text));
  const all = [countWords(label), countWords(identity?.text ?? ""), ...words].reduce(
    (a, b) => a + b,
  );
  if (all > FIRST_SIGHT_MAX_WORDS) {
    const message = `${all} words in label, identity and summary; at most ${FIRST_SIGHT_MAX_WORDS} are seen at first sight`;
    problems.push(source.problem(["summary"], message));
  }
  for (const [i, count] of words.entries()) {
    if (count <= CLAIM_MAX_WORDS) continue;
    const message = `${count} words; a claim of a summary has at most ${CLAIM_MAX_WORDS}`;
    problems.push(source.problem(["summary", i, "text"], message));
  }
  return problems;
}

interface Sentence extends Statement {
  /** Words of the documents it cites that a stranger cannot read. */
  allusions: readonly string[];
}

/** Says what is wrong with a sentence; null where nothing is. */
type FaultOf = (sentence: Sentence) => string | null;

function checkSentence(
  { source }: CompiledEntity,
  { section, statement, path }: PlacedStatement,
  documents: DocumentFiles,
): Problem[] {
  const { citations } = statement;
  const allusions = citations.flatMap(({ document }) => documents.get(document)?.allusions ?? []);
  const faults = section === "identity" ? FAULTS : [...FAULTS_OF_CLAIMS, ...FAULTS];
  const messages = faults.flatMap((faultOf) => faultOf({ ...statement, allusions }) ?? []);
  return messages.map((message) => source.problem([...path, "text"], message));
}

/** Of all statements but identities, which are no whole sentences. */
const FAULTS_OF_CLAIMS: readonly FaultOf[] = [
  ({ text }) => (/[.!?]["'’”)]*$/u.test(text) ? null : "does not end with a full stop"),
  ({ text }) =>
    splitSentences(text).length > 1
      ? "several sentences; a statement is one sentence with one claim"
      : null,
  ({ text }) => {
    const opening = OPENS_BY_SOURCE.exec(text)?.[0];
    return opening === undefined
      ? null
      : `opens by its source ("${opening}"); begin with the claim, the card names the source beneath it`;
  },
  ({ text }) => {
    const matter = PRIVATE.exec(text)?.[0];
    return matter === undefined || NAMES_ITS_SOURCE.test(text)
      ? null
      : `speaks of "${matter}"; say according to whom, or end with “; no source is named”`;
  },
];

const FAULTS: readonly FaultOf[] = [
  ({ text }) => {
    const moment = OF_THE_MOMENT.exec(withoutOwnWords(text))?.[0];
    return moment === undefined
      ? null
      : `has "${moment}", which was true when the document was written; tell it in the past`;
  },
  ({ text, allusions }) => {
    const allusion = allusions.find((words) => text.includes(words));
    return allusion === undefined
      ? null
      : `has "${allusion}", which a stranger cannot read; give its plain sense`;
  },
  ({ text }) => {
    const named = NAMES_SOURCE.exec(text)?.[0];
    return named === undefined || text.includes("“") || RETOLD.test(named)
      ? null
      : `names its source ("${named}") though it quotes no words of it; the card names it beneath the sentence`;
  },
  ({ text, citations }) => {
    const quotes = citations.map(({ quote }) => ` ${wordsOf(quote)} `);
    const isQuoted = (words: string) =>
      quotes.some((quote) => quote.includes(` ${wordsOf(words)} `));
    const foreign = ownWords(text).find((words) => !isQuoted(words));
    return foreign === undefined
      ? null
      : `has “${foreign}” in quotation marks, which stands in none of its quotes`;
  },
  ({ text }) => (/["']/u.test(text) ? "has straight quotation marks; write “ ” and ’" : null),
];

function wordsOf(text: string): string {
  return readWords(text).folded.join(" ");
}

/** A hedge must be quoted together with what it hedges. */
function checkQuotes(
  { source }: CompiledEntity,
  { section, statement: { citations }, path }: PlacedStatement,
  documents: DocumentFiles,
): Problem[] {
  return citations.flatMap(({ document, start, end, quote, context }, i) => {
    if (context) return [];
    const at = [...path, "cite", i, "quote"];
    const file = documents.get(document);
    const sentence = file?.sentences.find((span) => span.start <= start && start < span.end);
    const cut = sentence && file?.document.text.slice(sentence.start, start);
    const isTitle = section === "identity";
    const isAside = ASIDE.test(quote) && file?.document.text[end] === ",";
    const hedge = cut === undefined || isAside ? null : hedgeBefore(cut, isTitle);
    if (hedge === null) return [];
    const message = `the quote begins after its own hedge "${hedge}"; quote the hedge too`;
    return source.problem(at, message);
  });
}
