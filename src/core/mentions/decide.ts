import { fold } from "../text/fold.ts";
import type { Facts } from "./evidence.ts";
import { namesWithKey } from "./find-names.ts";
import { entityAt, entityOf, type Gazetteer, kindOf } from "./gazetteer.ts";
import type { Mention, Why } from "./mention.ts";
import type { ReadBlock, ReadSpan } from "./read-block.ts";
import { type Weight, weigh } from "./senses.ts";

/** Everything a decision may draw on besides the block itself. */
export interface PageView {
  gazetteer: Gazetteer;
  facts: Facts;
  without: ReadonlySet<string>;
  /** The page's weight for each name asked for so far. */
  weights: Map<number, Weight>;
}

/** Rules that need the whole page, besides those of senses. */
export const PAGE_RULES = ["known-longer-name", "womans-title", "other-language"] as const;

/**
 * The mention that a span is; or, where the page does not speak for a long ambiguous name, those of
 * the names inside it ("the Nagorno-Karabakh war" of another year). Of several entities of one name
 * the one the page speaks for most.
 */
export function decide(view: PageView, block: ReadBlock, span: ReadSpan): Mention[] {
  if (!view.without.has("known-longer-name") && isPartOfKnownName(view.facts, span)) return [];
  const mention = meantBy(view, block, span);
  if (mention) return [mention];
  if (span.readings.every((reading) => reading.objection !== null)) return [];
  return span.inner.flatMap((inner) => decide(view, block, inner));
}

function meantBy(view: PageView, block: ReadBlock, span: ReadSpan): Mention | null {
  const { start, end } = span;
  const meant = span.readings.flatMap(({ name, objection }) => {
    if (objection) return [];
    const entity = entityAt(view.gazetteer, entityOf(view.gazetteer, name));
    const kind = kindOf(view.gazetteer, name);
    const sense = judge(view, block, span, name);
    return sense
      ? [{ score: sense.score, mention: { start, end, entity, kind, why: sense.why } }]
      : [];
  });
  const [best, next] = meant.sort((a, b) => b.score - a.score);
  if (!best) return null;
  const isTie = next?.score === best.score && next.mention.entity !== best.mention.entity;
  return isTie ? null : best.mention;
}

function isPartOfKnownName(facts: Facts, span: ReadSpan): boolean {
  const longer = facts.longer.get(span.key);
  const bearers = new Set([...(facts.bearers.get(span.key) ?? [])].map(fold));
  return span.neighbours.some((one) => longer?.has(one) || bearers.has(one));
}

/** Whether the page and the block speak for a name, and why; null where they do not. */
function judge(
  view: PageView,
  block: ReadBlock,
  span: ReadSpan,
  name: number,
): { score: number; why: Why[] } | null {
  const { without } = view;
  const counts = senseOf(view, span, name);
  const isContested = view.facts.bearers.has(span.key) && !without.has("bearer");
  const isAlone = span.readings.length === 1;
  if (counts === undefined && !isContested && isAlone) return { score: 0, why: [{ rule: "name" }] };
  if (span.womansTitle && isContested && !without.has("womans-title")) return null;

  const page = weightBy(view, view, name, span.key);
  const near = weightBy(view, block, name, span.key);
  const score = page.score + near.score;
  const supported = isContested
    ? page.identified || near.identified
    : page.supported || near.supported;
  const passes =
    counts === "evidence" ? supported && score > 0 : score >= 0 && (supported || !isContested);
  if (!passes) return null;
  return { score, why: reasons(near, page, counts) };
}

/**
 * The sense rule's `counts`. A short name that may be something else needs evidence in another
 * language whatever its rule says: the rule speaks of English ("América" is a continent).
 */
function senseOf({ gazetteer, without }: PageView, span: ReadSpan, name: number) {
  const counts = gazetteer.counts.get(name);
  const isShort = kindOf(gazetteer, name) === "short";
  const isStrict = span.isForeign && isShort && !without.has("other-language");
  return counts === "default" && isStrict ? "evidence" : counts;
}

/** The weight of a name's sense by the facts of the page or of a block; each is weighed once. */
function weightBy(
  view: PageView,
  { facts, weights }: Pick<PageView, "facts" | "weights">,
  name: number,
  key: string,
): Weight {
  let weight = weights.get(name);
  if (!weight) {
    weight = weigh(view.gazetteer, name, key, facts, facts !== view.facts, view.without);
    weights.set(name, weight);
  }
  return weight;
}

/** The nearest reasons first, each once, and whom the name does not mean. */
function reasons(near: Weight, page: Weight, counts: "default" | "evidence" | undefined): Why[] {
  const why = [...near.why];
  for (const reason of page.why) {
    if (!why.some((known) => known.by === reason.by)) why.push(reason);
  }
  if (why.length === 0) why.push({ rule: counts === "default" ? "usual-meaning" : "name" });
  if (page.bearer !== null) why.push({ rule: "not-bearer", by: page.bearer });
  return why;
}

/** What the page says of a folded name, as far as decisions depend on it: equal if they do not change. */
export function verdictOn(view: PageView, key: string): string {
  const longer = [...(view.facts.longer.get(key) ?? [])].sort();
  const bearers = [...(view.facts.bearers.get(key) ?? [])].sort();
  const names = namesWithKey(view.gazetteer, key);
  const weights = names.map((name) => {
    const isPlain = !view.gazetteer.counts.has(name) && bearers.length === 0 && names.length === 1;
    if (isPlain) return null;
    const { score, supported, identified } = weightBy(view, view, name, key);
    return [score, supported, identified];
  });
  return JSON.stringify([longer, bearers, weights]);
}
