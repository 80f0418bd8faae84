import { Articles } from "./article.ts";
import type { Found, PageMention } from "./page-mention.ts";
import { Slices } from "./slices.ts";
import type { TextBlock } from "./text-block.ts";

/** Texts sent in one message, in UTF-16 code units: long enough to be few, short enough to be soon. */
const CHUNK_CHARACTERS = 65_536;

const articles = new Articles();

export interface AskOptions {
  signal: AbortSignal;
  /** `articles` numbers, for each text, the article it stands in; null for a text in none. */
  find(texts: string[], articles: () => (number | null)[]): Promise<Found>;
  /** A block's mentions are known, or known anew. */
  onFound(block: TextBlock, mentions: readonly PageMention[]): void;
  /** All blocks of one answer have been handed over. */
  onChunk(): void;
  /** The blocks that have been answered by now, in document order. */
  answered(): Iterable<TextBlock>;
}

/**
 * Asks for the mentions of blocks, in their order, chunk by chunk; then again for those of all the
 * page's blocks that this text has put in another light. Rejects where `find` does.
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
  { find, onChunk, onFound, signal }: AskOptions,
  reconsidered: Set<string>,
): Promise<void> {
  for (const chunk of chunksOf(blocks)) {
    const { mentions, reconsider } = await find(
      chunk.map(({ text }) => text),
      () => articles.of(chunk.map(({ box }) => box)),
    );
    signal.throwIfAborted();
    for (const [index, block] of chunk.entries()) {
      if (!block.alive) continue;
      onFound(block, mentions[index] ?? []);
    }
    onChunk();
    for (const form of reconsider) reconsidered.add(form);
  }
}

function* chunksOf(blocks: readonly TextBlock[]): Generator<TextBlock[]> {
  let chunk: TextBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    if (chunk.length > 0 && length + block.text.length > CHUNK_CHARACTERS) {
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
  const slices = new Slices(signal);
  const found: TextBlock[] = [];
  for (const block of blocks) {
    if (slices.due()) await slices.rest();
    if (!block.alive) continue;
    const text = block.text.toLowerCase();
    if (sought.some((spelling) => text.includes(spelling))) found.push(block);
  }
  return found;
}
