import { lexiconOf } from "../../mentions/lexicon/by-language.ts";
import { fold } from "../../text/fold.ts";
import type { FoundEntity, FoundMention } from "../import/types.ts";
import type { NamedText } from "./collect-names.ts";

/** Most words before a subject that tell an office: "Estonian Prime Minister". */
const OFFICE_WORDS_MAX = 4;

/**
 * Whether documents say something of an entity, and do not only touch on it: two sentences name it, or one
 * begins with it.
 */
export function isSaidOf(
  { mentions }: Pick<FoundEntity, "mentions">,
  documents: readonly NamedText[],
): boolean {
  const sentences = new Set(
    mentions.map(({ document, sentence }) => `${document} ${sentence.start}`),
  );
  return sentences.size > 1 || mentions.some((mention) => opensSentence(mention, documents));
}

/** Before the name stand at most an article and an office of whoever bears it. */
function opensSentence(
  { document, sentence, start }: FoundMention,
  documents: readonly NamedText[],
): boolean {
  const { text = "", lang = null } = documents[document] ?? {};
  const { articles, offices, roles, prepositions } = lexiconOf(lang);
  const lead = text.slice(sentence.start, start);
  if (/[,;:]/u.test(lead)) return false;
  const [first = "", ...others] = fold(lead).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = first === "" || articles.has(first) ? others : [first, ...others];
  const last = words.at(-1);
  if (last === undefined) return true;
  return (
    words.length <= OFFICE_WORDS_MAX &&
    (offices.has(last) || roles.has(last)) &&
    !words.some((word) => prepositions.has(word))
  );
}
