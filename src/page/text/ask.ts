import type { FoundMentions } from "../../core/mentions/found-mentions.ts";
import type { Articles } from "./article.ts";
import type { PageMention } from "./page-mention.ts";
import { TimeSlices } from "./slices.ts";
import type { TextBlock } from "./text-block.ts";

/** Most attempts for a text whose question fails. */
const TRIES_MAX = 5;
/** Most text in one message, in UTF-16 code units: few messages, and each answered soon. */
const CHUNK_CHARACTERS = 65_536;
/** Most texts in one message: each costs some work in the page, all of it at once. */
const CHUNK_TEXTS = 1000;

export interface AskOptions {
  signal: AbortSignal;
  /** `articles` numbers, for each text, the article it stands in; null for a text in none. */
  find(texts: string[], articles: () => (number | null)[]): Promise<FoundMentions<PageMention>>;
  articles: Articles;
  /** A block's mentions are known, for the first time or again. */
  onFound(block: TextBlock, mentions: readonly PageMention[]): void;
  /** All blocks of one answer have been handed over. */
  onBatch(): void;
  /** The blocks that have been answered by now, in document order. */
  answered(): Iterable<TextBlock>;
  /** How often the question for each block alone has failed. */
  tries: WeakMap<TextBlock, number>;
}

/**
 * Asks for the mentions of blocks, in their order, chunk by chunk; then again for all blocks that may have
 * other mentions because of what these taught. A text that makes questions fail is singled out, and given
 * up after some attempts. Rejects if some blocks have to be asked for again later.
 */
export async function askForMentions(
  blocks: readonly TextBlock[],
  options: AskOptions,
): Promise<void> {
  const reconsidered = new Set<string>();
  await askOnce(blocks, options, reconsidered);
  if (reconsidered.size === 0) return;
  await askOnce(
    await blocksWith(reconsidered, options.answered(), options.signal),
    options,
    new Set(),
  );
}

async function askOnce(
  blocks: readonly TextBlock[],
  options: AskOptions,
  reconsidered: Set<string>,
): Promise<void> {
  const failed: unknown[] = [];
  const waiting = [...chunksOf(blocks)].reverse();
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    try {
      await askChunk(chunk, options, reconsidered);
    } catch (error) {
      options.signal.throwIfAborted();
      // Rejects if nothing is answered at all: then these texts are not the reason.
      await options.find([""], () => [null]);
      const half = Math.ceil(chunk.length / 2);
      if (chunk.length > 1) waiting.push(chunk.slice(half), chunk.slice(0, half));
      else if (!isGivenUp(chunk, options, error)) failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
}

async function askChunk(
  chunk: readonly TextBlock[],
  { articles, find, onBatch, onFound, signal }: AskOptions,
  reconsidered: Set<string>,
): Promise<void> {
  const { mentions, reconsider } = await find(
    chunk.map(({ text }) => text),
    () => articles.of(chunk.map(({ box }) => box)),
  );
  signal.throwIfAborted();
  const slices = new TimeSlices(signal);
  for (const [index, block] of chunk.entries()) {
    if (slices.due()) await slices.rest();
    if (block.alive) onFound(block, mentions[index] ?? []);
  }
  onBatch();
  for (const form of reconsider) reconsidered.add(form);
}

/** Counts a failed attempt; after the last the block is answered with no mentions. */
function isGivenUp([block]: readonly TextBlock[], options: AskOptions, error: unknown): boolean {
  if (!block) return true;
  const tries = (options.tries.get(block) ?? 0) + 1;
  options.tries.set(block, tries);
  if (tries < TRIES_MAX) return false;
  console.error(`Fact Context left out a text of ${block.text.length} characters:`, error);
  options.onFound(block, []);
  return true;
}

function* chunksOf(blocks: readonly TextBlock[]): Generator<TextBlock[]> {
  let chunk: TextBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    const isFull = chunk.length === CHUNK_TEXTS || length + block.text.length > CHUNK_CHARACTERS;
    if (chunk.length > 0 && isFull) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(block);
    length += block.text.length;
  }
  if (chunk.length > 0) yield chunk;
}

/** The blocks whose text contains one of some spellings, which are in small letters. */
async function blocksWith(
  spellings: ReadonlySet<string>,
  blocks: Iterable<TextBlock>,
  signal: AbortSignal,
): Promise<TextBlock[]> {
  const sought = [...spellings];
  const slices = new TimeSlices(signal);
  const found: TextBlock[] = [];
  for (const block of blocks) {
    if (slices.due()) await slices.rest();
    if (!block.alive) continue;
    const text = block.text.toLowerCase();
    if (sought.some((spelling) => text.includes(spelling))) found.push(block);
  }
  return found;
}
