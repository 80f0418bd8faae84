import type { Rules } from "./all-rules.ts";
import { isTitled } from "./evidence/bearers-name.ts";
import type { Facts } from "./evidence/facts.ts";
import type { Support } from "./evidence/senses.ts";
import { BEARER, MOST_CONTEXT, type Weight, weigh } from "./evidence/senses.ts";
import { factsOfBlock, factsOfSentence, isDoubtful, isSpokenAgainstBefore } from "./learn.ts";
import { lexiconOf } from "./lexicon/by-language.ts";
import { isOfTown } from "./lexicon/en/american-states.ts";
import type { Mention, Why } from "./mention.ts";
import { namesWithKey } from "./names/find-names.ts";
import { entityOf, type Gazetteer, isPlaceName, kindOf } from "./names/gazetteer.ts";
import { knownName } from "./names/known-name.ts";
import type { PageVerdict } from "./page-rules.ts";
import type { ReadBlock, ReadSpan } from "./reading.ts";

/** What a decision depends on besides the block itself. */
export interface PageView {
  gazetteer: Gazetteer;
  facts: Facts;
  /** The facts of the page's title alone, or null where it has no name. */
  title: Facts | null;
  rules: Rules;
  /** The weights by the page's facts, by name, computed as they are needed. */
  weights: Map<number, Weight>;
}

/**
 * The mention of a span; or, if the page does not support a long ambiguous name, the mentions of the names
 * inside it ("the Nagorno-Karabakh war" of another year). Of several entities with the name it is the one
 * that the page supports most.
 */
export function decide(view: PageView, block: ReadBlock, span: ReadSpan): Mention[] {
  let best: { name: number; score: number; why: Why[] } | null = null;
  let isTie = false;
  let isRefused = true;
  for (const { name, objection } of span.candidates) {
    if (objection !== null) continue;
    const verdict = verdictOf(view, span, name);
    if (verdict === "refused") continue;
    isRefused = false;
    const sense = judge(view, block, { span, name, needsEvidence: verdict === "needs-evidence" });
    if (!sense || (best && sense.score < best.score)) continue;
    isTie = best?.score === sense.score && !isSameEntity(view, best.name, name);
    if (!isTie) best = { name, ...sense };
  }
  if (isRefused) return [];
  if (!best || isTie) {
    const others = span.inner.filter((inner) => !namesSameEntity(view, inner, span));
    return others.flatMap((inner) => decide(view, block, inner));
  }
  const { gazetteer } = view;
  const { start, end } = span;
  const { entityId: entity } = knownName(gazetteer, best.name);
  return [{ start, end, entity, kind: kindOf(gazetteer, best.name), why: best.why }];
}

/** Whether a name inside a longer one is a name of the same entity, which is not meant if the longer one is not. */
function namesSameEntity({ gazetteer }: PageView, inner: ReadSpan, outer: ReadSpan): boolean {
  const entities = outer.candidates.map(({ name }) => entityOf(gazetteer, name));
  return inner.candidates.every(({ name }) => entities.includes(entityOf(gazetteer, name)));
}

function isSameEntity({ gazetteer }: PageView, one: number, other: number): boolean {
  return entityOf(gazetteer, one) === entityOf(gazetteer, other);
}

/** The strictest verdict of the page's rules. */
function verdictOf(view: PageView, span: ReadSpan, name: number): PageVerdict {
  let strictest: PageVerdict = null;
  for (const rule of view.rules.page) {
    const verdict = rule.verdict(view, span, name);
    if (verdict === "refused") return verdict;
    strictest ??= verdict;
  }
  return strictest;
}

/** Factor for evidence in the sentence of a mention; that in its block and on its page counts once. */
const SENTENCE = 2;

/** Added where a sentence supports a sense and nothing in it contradicts that: it decides against its page. */
const CLEAR = 2;

/** One of the names that a span spells. */
interface JudgedName {
  span: ReadSpan;
  name: number;
  /** Whether the page must support the name. */
  needsEvidence: boolean;
}

/** A name that means one thing, and that nobody else bears. */
const PLAIN = { score: 0, why: [] };

/** How much the page and the block support a name, and why; null if they do not. */
function judge(
  view: PageView,
  block: ReadBlock,
  { span, name, needsEvidence }: JudgedName,
): { score: number; why: Why[] } | null {
  const { gazetteer, facts } = view;
  const kind = kindOf(gazetteer, name);
  const counts = gazetteer.counts.get(name);
  const isBorne = facts.bearers.has(span.key) && !span.clues.hasOwnGivenName;
  const isPlain = counts === undefined && !needsEvidence && !isBorne;
  if (isPlain && span.candidates.length === 1) return PLAIN;
  const page = weightBy(view, view, { name, key: span.key, near: false });
  block.weights ??= new Map();
  const near = weightBy(
    view,
    { facts: factsOfBlock(gazetteer, block), weights: block.weights },
    { name, key: span.key, near: true },
  );
  const listed = listedBeside(span);
  const sentence = scoreOfSentence(view, block, span, name) + listed.length;
  const isBorneByOther = page.bearer !== null || near.bearer !== null;
  const isNotBearers = isBorneByOther && isNotTheBearers(view, block, span, page);
  const others = isNotBearers ? [page, near].filter(({ bearer }) => bearer !== null) : [];
  const score = page.score + near.score + SENTENCE * sentence + BEARER * others.length;
  const support = [...listed, ...near.support];
  const isShared = page.bearer !== null && !isNotBearers;
  // A short name means whoever was introduced by a longer one. Bearers of the same full name, and words
  // that may not be names, are told apart by the evidence around them.
  const isTold =
    kind === "abbreviation" || (kind === "short" && page.isBearerSure)
      ? near.named || (page.named && !isTitlesSubject(view, span.key, name))
      : near.identified || (page.identified && page.isBearerPerson);
  if (isShared && !isTold) return null;
  const isSupported = page.support.length + support.length > 0;
  const passes = counts === "evidence" || needsEvidence ? isSupported && score > 0 : score >= 0;
  if (!passes && (isShared || needsEvidence || !span.clues.isSetApart)) return null;
  return { score: Math.max(score, 0), why: reasons(view, name, { ...near, support }, page) };
}

/** Whether a name that somebody bears is not theirs here: "in Israel" is not Israel Torres, who is on the page too. */
function isNotTheBearers(view: PageView, block: ReadBlock, span: ReadSpan, page: Weight): boolean {
  const isElsewhere = page.isBearerPerson && span.clues.isLocated;
  const isCountry = span.amongCountries !== null || span.clues.isOfState;
  // Elsewhere than in English a town of the same name is not told from a person by its state.
  const mayBeFirst = !span.isForeign || page.isBearerPerson;
  if (span.clues.isOfRelative) return true;
  if (span.clues.isBareObject && isTitled(view.facts.bearers.get(span.key))) return true;
  return isElsewhere || isCountry || (mayBeFirst && precedesAllBearers(view, block, span, page));
}

/**
 * Whether it stands before all who bear the name, none of whom another block introduces; a town has it from the start.
 * A person of whom nothing else on the page speaks is the stranger who is introduced later: "Assad scored. Omar Assad, 23".
 */
function precedesAllBearers(
  { gazetteer, facts }: PageView,
  block: ReadBlock,
  { key, beforeBearers, candidates }: ReadSpan,
  { support, score }: Weight,
): boolean {
  if (beforeBearers === null) return false;
  const isPlace = candidates.every(({ name }) => isPlaceName(gazetteer, name));
  const isOnlyContradicted = score < -BEARER;
  if (!isPlace && support.length === 0 && (beforeBearers === "stranger" || isOnlyContradicted))
    return false;
  const own = factsOfBlock(gazetteer, block).bearers.get(key);
  return [...(facts.bearers.get(key) ?? [])].every(
    (bearer) => own?.has(bearer) && !isOfTown(key, bearer),
  );
}

/** "Georgia and Ukraine": beside another country it is one. */
function listedBeside({ amongCountries }: ReadSpan): Support[] {
  return amongCountries === null ? [] : [{ id: "circle", entity: amongCountries, near: true }];
}

/** Whether the page is about another bearer of the name: its title has that one and not the entity. */
function isTitlesSubject({ gazetteer, title }: PageView, key: string, name: number): boolean {
  if (!title?.bearers.has(key)) return false;
  return !title.named.has(knownName(gazetteer, name).entityId);
}

/**
 * The score by the facts of the sentence alone; 0 unless the name's meaning is in doubt. Once the block has
 * contradicted the sense, a sentence that only names one or two other entities does not restore it.
 */
function scoreOfSentence(view: PageView, block: ReadBlock, span: ReadSpan, name: number): number {
  if (!span.sentence || !isDoubtful(view.gazetteer, block.spokenAgainst, name)) return 0;
  const { gazetteer, rules } = view;
  const facts = factsOfSentence(gazetteer, block, span.sentence);
  const question = { gazetteer, name, key: span.key, facts, near: true };
  const { score, isTopicOnly, isClear } = weigh(rules.evidence, question);
  if (!isTopicOnly) return isClear ? score + CLEAR : score;
  if (score >= MOST_CONTEXT) return score;
  const isContradicted = isSpokenAgainstBefore(gazetteer, block, span.sentence.first, name);
  return isContradicted ? Math.min(score, 0) : score;
}

/** The weight of a name's sense by the facts of the page or of a block. Each is computed once. */
function weightBy(
  { gazetteer, rules }: PageView,
  { facts, weights }: Pick<PageView, "facts" | "weights">,
  { name, key, near }: { name: number; key: string; near: boolean },
): Weight {
  let weight = weights.get(name);
  if (!weight) {
    weight = weigh(rules.evidence, { gazetteer, name, key, facts, near });
    weights.set(name, weight);
  }
  return weight;
}

/** The reasons, nearest first and each once, and other bearers of the name last. */
function reasons({ gazetteer }: PageView, name: number, near: Weight, page: Weight): Why[] {
  const why: Why[] = [...near.support];
  const said = near.support.map(subjectOf);
  for (const support of page.support) {
    if (said.length === 0 || !said.includes(subjectOf(support))) why.push(support);
  }
  const isUsual = gazetteer.counts.get(name) === "default";
  if (why.length === 0 && isUsual) why.push({ id: "usual-meaning" });
  if (page.bearer !== null) why.push({ id: "not-bearer", bearer: page.bearer });
  return why;
}

/** A key that is the same for the same reason near and elsewhere on the page. */
function subjectOf(support: Support): string {
  switch (support.id) {
    case "own-name":
      return `${support.id} ${support.name}`;
    case "cue":
      return `${support.id} ${support.words}`;
    default:
      return `${support.id} ${support.entity}`;
  }
}

/** A fingerprint of what the page says of a folded name: equal if no decision on the name changes. */
export function fingerprintOf(view: PageView, key: string): string {
  const longer = [...(view.facts.longer.get(key) ?? [])].sort();
  const bearers = [...(view.facts.bearers.get(key) ?? [])].sort();
  const names = namesWithKey(view.gazetteer, key);
  const weights = names.map((name) => {
    const isAlone = bearers.length + longer.length === 0;
    const isPlain = isAlone && !view.gazetteer.counts.has(name);
    if (isPlain && names.length === 1 && !lexiconOf(null).nameVerbs.has(key)) return null;
    const weight = weightBy(view, view, { name, key, near: false });
    const { score, named, identified, isBearerSure, isBearerPerson, support } = weight;
    return [score, named, identified, isBearerSure, isBearerPerson, support.length > 0];
  });
  return JSON.stringify([longer, bearers, weights]);
}
