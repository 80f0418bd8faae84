import { type Candidate, phraseWith, type Rule } from "../rule.ts";

/**
 * What every address has, looked for by the mark in it, which is rare. Few blocks have it, and the stretches
 * without a space of Chinese are long.
 */
const IN_ADDRESSES = /:\/\/|@|\.(?<=\w\.)[\w\p{Ll}]|\.(?<=\p{L}\.)[рубф]/u;
/** Longer stretches without a space are not addresses, and would take long to read. */
const LONGEST_ADDRESS = 200;
const ADDRESS =
  /:\/\/|^www\.|^\W*@|\w@\w|\w\.\p{Ll}{2,}|\p{L}\.(?:ру|рф|укр|бел|бг|ORG|COM|NET|INFO)(?!\p{L})/u;

/** Part of an address, a file name or an account: "www.norway.example", "Norway.com", "@Norway". */
export const address: Rule = {
  id: "address",
  objection(candidate) {
    if (standsAlone(candidate) || !candidate.around.blockHas(IN_ADDRESSES)) return null;
    if (!ADDRESS.test(withoutSpaces(candidate))) return null;
    return { words: phraseWith(candidate, candidate.first, candidate.last), bearer: null };
  },
};

/** Between spaces, as nearly all names are. */
function standsAlone({ around, first, end }: Candidate): boolean {
  const { text } = around.words;
  const start = around.words.start(first);
  return (start === 0 || text[start - 1] === " ") && (end === text.length || text[end] === " ");
}

/** The candidate with all that is written around it without a space. */
function withoutSpaces({ around, first, end }: Candidate): string {
  const { text } = around.words;
  let from = around.words.start(first);
  let to = end;
  while (from > 0 && to - from < LONGEST_ADDRESS && /\S/u.test(text[from - 1] ?? "")) from--;
  // "of China.)pic.post.com": a closing bracket ends it.
  while (to < text.length && to - from < LONGEST_ADDRESS && /[^\s)]/u.test(text[to] ?? "")) to++;
  return text.slice(from, to);
}
