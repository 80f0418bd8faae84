import type { Entity, EntityId, Pack } from "../../pack.ts";
import { fold } from "../../text/fold.ts";
import { citationsOf } from "./statements.ts";

/** Of the words cited of an entity, the part that must begin with its name to make it their subject. */
const PART_OPENED = 0.5;
/** UTF-16 units read of a quotation beyond the length of its longest name: an article, quotation marks. */
const OPENING_MORE = 40;

/**
 * The entities that a pack's documents are about, as against those they only touch on. An entity is a
 * subject when the documents say at least as much of it as of the pack's average entity, or when half
 * of what they say of it begins with its name, as a row of a list does. Measured against the pack
 * itself, so that a pack in which every entity has one sentence is about all of them.
 */
export function subjectsOf(pack: Pick<Pack, "entities">): ReadonlySet<EntityId> {
  const quotes = new Map(pack.entities.map((entity) => [entity.id, quotesOf(entity)]));
  const total = [...quotes.values()].reduce((sum, { length }) => sum + length, 0);
  const average = total / Math.max(1, pack.entities.length);
  const subjects = pack.entities.filter((entity) => {
    const said = quotes.get(entity.id) ?? [];
    return said.length > 0 && (said.length >= average || opens(entity, said));
  });
  return new Set(subjects.map(({ id }) => id));
}

/** The distinct words that an entity's statements cite. */
function quotesOf(entity: Entity): string[] {
  const citations = citationsOf(entity);
  if (citations.length < 2) return citations.map(({ quote }) => quote);
  const places = new Map(
    citations.map(({ document, start, quote }) => [`${document} ${start}`, quote]),
  );
  return [...places.values()];
}

function opens({ names }: Entity, quotes: readonly string[]): boolean {
  const folded = names.filter(({ kind }) => kind !== "demonym").map(({ text }) => fold(text));
  const length = Math.max(0, ...names.map(({ text }) => text.length)) + OPENING_MORE;
  const opened = quotes.filter((quote) => {
    const words = `${fold(quote.slice(0, length))} `;
    return folded.some((name) => words.startsWith(`${name} `) || words.startsWith(`the ${name} `));
  });
  return opened.length >= quotes.length * PART_OPENED;
}
