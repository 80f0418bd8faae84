import type { Facts } from "./evidence.ts";
import { namesWithKey } from "./find-names.ts";
import { entityAt, entityOf, type Gazetteer, kindOf } from "./gazetteer.ts";
import { factsOfSentence } from "./learn.ts";
import { lexiconOf } from "./lexicon/by-language.ts";
import type { Mention, Why } from "./mention.ts";
import type { ReadBlock, ReadSpan } from "./reading.ts";
import type { Rules } from "./rules/all.ts";
import { type Weight, weigh } from "./senses.ts";

/** Everything a decision may draw on besides the block itself. */
export interface PageView {
  gazetteer: Gazetteer;
  facts: Facts;
  rules: Rules;
  /** The page's weight for each name asked for so far. */
  weights: Map<number, Weight>;
}

/**
 * The mention that a span is; or, where the page does not speak for a long ambiguous name, those of
 * the names inside it ("the Nagorno-Karabakh war" of another year). Of several entities of one name
 * the one the page speaks for most.
 */
export function decide(view: PageView, block: ReadBlock, span: ReadSpan): Mention[] {
  const possible = span.candidates.filter(({ objection }) => objection === null);
  const verdicts = possible.map(({ name }) => ({ name, verdict: verdictOf(view, span, name) }));
  const left = verdicts.filter(({ verdict }) => verdict !== "refused");
  if (left.length === 0) return [];
  const meant = left.flatMap(({ name, verdict }) => {
    const sense = judge(view, block, span, name, verdict === "needs-evidence");
    return sense ? [{ name, ...sense }] : [];
  });
  const [best, next] = meant.sort((a, b) => b.score - a.score);
  if (!best) return span.inner.flatMap((inner) => decide(view, block, inner));
  const { gazetteer } = view;
  const entity = entityOf(gazetteer, best.name);
  const isTie = next?.score === best.score && entityOf(gazetteer, next.name) !== entity;
  if (isTie) return span.inner.flatMap((inner) => decide(view, block, inner));
  const { start, end } = span;
  const kind = kindOf(gazetteer, best.name);
  return [{ start, end, entity: entityAt(gazetteer, entity), kind, why: best.why }];
}

/** The strictest verdict of the page's rules. */
function verdictOf(view: PageView, span: ReadSpan, name: number) {
  const verdicts = view.rules.page.map((rule) => rule.verdict(view, span, name));
  return verdicts.find((one) => one === "refused") ?? verdicts.find((one) => one !== null) ?? null;
}

/** What is near counts more: a sentence's words as much as twice those of the block and of the page. */
const SENTENCE = 2;

/** Whether the page and the block speak for a name, and why; null where they do not. */
function judge(
  view: PageView,
  block: ReadBlock,
  span: ReadSpan,
  name: number,
  needsEvidence: boolean,
): { score: number; why: Why[] } | null {
  const { gazetteer, facts } = view;
  const kind = kindOf(gazetteer, name);
  const counts = gazetteer.counts.get(name);
  const isPlain = counts === undefined && !needsEvidence && !facts.bearers.has(span.key);
  if (isPlain && span.candidates.length === 1) {
    return { score: 0, why: [{ id: "only-meaning", kind }] };
  }
  const page = weightBy(view, view, name, span.key, false);
  const near = weightBy(view, block, name, span.key, true);
  const score = page.score + near.score + SENTENCE * scoreOfSentence(view, block, span, name);
  const why = reasons(view, name, near, page);
  const isShared = page.bearer !== null;
  // A short name stands for who was introduced by a longer one; others of a full name are told apart
  // by what surrounds them.
  const isTold =
    kind === "short" || kind === "abbreviation"
      ? page.named || near.named
      : page.identified || near.identified;
  if (isShared && !isTold) return null;
  const isSupported = page.support.length + near.support.length > 0;
  const passes = counts === "evidence" || needsEvidence ? isSupported && score > 0 : score >= 0;
  return passes ? { score, why } : null;
}

/** Only where doubt is possible is the sentence read by itself. */
function scoreOfSentence(view: PageView, block: ReadBlock, span: ReadSpan, name: number): number {
  const { gazetteer, rules } = view;
  const isDoubtful = gazetteer.counts.get(name) === "evidence" || block.spokenAgainst.has(name);
  if (!isDoubtful) return 0;
  const facts = factsOfSentence(gazetteer, block, span);
  return weigh(rules.evidence, { gazetteer, name, key: span.key, facts, near: true }).score;
}

/** The weight of a name's sense by the facts of the page or of a block; each is weighed once. */
function weightBy(
  { gazetteer, rules }: PageView,
  { facts, weights }: Pick<PageView, "facts" | "weights">,
  name: number,
  key: string,
  near: boolean,
): Weight {
  let weight = weights.get(name);
  if (!weight) {
    weight = weigh(rules.evidence, { gazetteer, name, key, facts, near });
    weights.set(name, weight);
  }
  return weight;
}

/** The nearest reasons first, each once, and whom the name does not mean. */
function reasons({ gazetteer }: PageView, name: number, near: Weight, page: Weight): Why[] {
  const said = new Set(near.support.map(subjectOf));
  const why: Why[] = [
    ...near.support,
    ...page.support.filter((support) => !said.has(subjectOf(support))),
  ];
  if (why.length === 0) {
    const isUsual = gazetteer.counts.get(name) === "default";
    why.push(
      isUsual ? { id: "usual-meaning" } : { id: "only-meaning", kind: kindOf(gazetteer, name) },
    );
  }
  if (page.bearer !== null) why.push({ id: "not-bearer", bearer: page.bearer });
  return why;
}

/** What a reason is about, whether near or not. */
function subjectOf({ near: _, ...subject }: Weight["support"][number]): string {
  return JSON.stringify(subject);
}

/** What the page says of a folded name, as far as decisions depend on it: equal if they do not change. */
export function verdictOn(view: PageView, key: string): string {
  const longer = [...(view.facts.longer.get(key) ?? [])].sort();
  const bearers = [...(view.facts.bearers.get(key) ?? [])].sort();
  const names = namesWithKey(view.gazetteer, key);
  const weights = names.map((name) => {
    const isPlain = !view.gazetteer.counts.has(name) && bearers.length === 0;
    if (isPlain && names.length === 1 && !lexiconOf(null).nameVerbs.has(key)) return null;
    const { score, named, identified, support } = weightBy(view, view, name, key, false);
    return [score, named, identified, support.length > 0];
  });
  return JSON.stringify([longer, bearers, weights]);
}
