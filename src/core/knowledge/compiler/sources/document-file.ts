import * as v from "valibot";
import type { DocumentId, PackDocument } from "../../../pack.ts";
import { splitSentences } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import { countWords, readWords, type TextWords } from "../../../text/text-words.ts";
import { knownLanguage } from "../../pack/document-language.ts";
import { beginsTitle } from "../../pack/document-name.ts";
import { isBounded, isDateValue } from "../../pack/edtf.ts";
import { keys, listOf, oneOf, words } from "../../pack/schema.ts";
import type { Problem, TextFile } from "./problem.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** A document as compiled, with what only the compiler needs to know of it. */
export interface DocumentFile {
  file: string;
  document: PackDocument;
  /** The lines that are not part of the document's own text; never cited. */
  boilerplate: Span[];
  /** The lines that are captions of pictures; cited as such. */
  captions: Span[];
  /** Words of the text that a stranger cannot read; no sentence of ours has them. */
  allusions: string[];
  sentences: Span[];
  words: TextWords;
}

/** A title that the text does not have, and that we gave it. */
const UNTITLED = /^untitled /iu;
/** A card repeats the name under every claim: it has to be short, and to tell documents apart. */
const NAME_MIN_WORDS = 2;
const NAME_MAX_WORDS = 4;
const DATE_VALUE_FORMS =
  "2022, 2022-03, 2022-03-26 or, with bounds, 2022-01/.., ../2023, 2022-03/2022-04";

const dateValue = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.integer(), v.transform(String))]),
  v.check(isDateValue, `is not a date of the form ${DATE_VALUE_FORMS}`),
);

const frontMatter = keys({
  title: words(),
  name: words(),
  publisher: v.nullable(words()),
  author: v.nullable(words()),
  url: v.nullable(words()),
  kind: words(),
  date: keys({
    value: v.nullable(dateValue),
    basis: oneOf("basis", ["stated", "implied", "unknown"]),
    words: v.nullable(words()),
    likely: v.exactOptional(dateValue),
  }),
  note: v.nullable(words()),
  captions: listOf(words()),
  allusions: listOf(words()),
  boilerplate: listOf(words()),
});

type FrontMatter = v.InferOutput<typeof frontMatter>;

/** The front matter's two fences and what stands between them. */
const FRONT_MATTER = /^---\r?\n((?:.*\r?\n)*?)---\r?\n/u;

/** A document's front matter, and the body below it as it is. */
function readFrontMatter({
  file,
  text,
}: TextFile): { source: YamlSource<FrontMatter>; body: string } | { problems: Problem[] } {
  const fences = FRONT_MATTER.exec(text);
  if (fences === null) {
    const message = 'does not begin with front matter: a line "---", keys, and a line "---"';
    return { problems: [{ file, line: 1, message }] };
  }
  const source = readYaml(file, fences[1] ?? "", frontMatter, 1);
  return "problems" in source ? source : { source, body: text.slice(fences[0].length) };
}

/** A document with all that the compiler needs of it. Its text is the body, to the last byte. */
export function readDocumentFile(
  id: DocumentId,
  textFile: TextFile,
): DocumentFile | { problems: Problem[] } {
  const read = readFrontMatter(textFile);
  if ("problems" in read) return read;
  const { source, body } = read;
  const boilerplate = source.value.boilerplate.map((line) => findLines(body, line));
  const captions = source.value.captions.map((line) => findLines(body, line));
  const problems = [
    ...checkName(source),
    ...checkDate(source, body),
    ...checkLikelyDate(source),
    ...checkLines(source, "boilerplate", boilerplate),
    ...checkLines(source, "captions", captions),
    ...checkAllusions(source, body),
    ...checkQuotationMarks(source),
  ];
  if (body.trim() === "") problems.push(source.problem([], "the document has no text"));
  if (problems.length > 0) return { problems };
  return {
    file: textFile.file,
    document: documentOf(id, textFile.file, source.value, body),
    boilerplate: boilerplate.flat(),
    captions: captions.flat(),
    allusions: source.value.allusions,
    sentences: splitSentences(body),
    words: readWords(body),
  };
}

function documentOf(id: DocumentId, file: string, given: FrontMatter, text: string): PackDocument {
  const { title, name, publisher, author, url, date, kind, note } = given;
  const lang = knownLanguage(text, null);
  return {
    id,
    title,
    name,
    file: file.slice(file.lastIndexOf("/") + 1),
    publisher,
    author,
    url,
    date,
    kind,
    note,
    ...(lang !== null && { lang }),
    text,
  };
}

function checkName(source: YamlSource<FrontMatter>): Problem[] {
  const { name, title } = source.value;
  const count = countWords(name);
  if (count < NAME_MIN_WORDS || count > NAME_MAX_WORDS) {
    const message = `a document's name has ${NAME_MIN_WORDS} to ${NAME_MAX_WORDS} words, not ${count}`;
    return [source.problem(["name"], message)];
  }
  if (UNTITLED.test(title)) {
    if (title.includes(name)) return [];
    return [source.problem(["name"], "an untitled document's name is words of its title")];
  }
  if (name === title || (name.endsWith("…") && beginsTitle({ name, title }))) return [];
  const message = "a document's name is its title, or the beginning of that with … behind it";
  return [source.problem(["name"], message)];
}

function checkDate(source: YamlSource<FrontMatter>, body: string): Problem[] {
  const { value, basis, words } = source.value.date;
  if (basis === "unknown") {
    if (value === null && words === null) return [];
    const message = "the basis unknown goes with value: null and words: null";
    return [source.problem(["date", "basis"], message)];
  }
  const problems: Problem[] = [];
  if (value === null) {
    const message = `a ${basis} date needs a value: ${DATE_VALUE_FORMS}`;
    problems.push(source.problem(["date", "value"], message));
  }
  if (words === null) {
    const message = `a ${basis} date needs the text's own words that tell it`;
    problems.push(source.problem(["date", "words"], message));
  } else if (!body.includes(words)) {
    const message = `"${words}" does not stand in the text; give the text's own words`;
    problems.push(source.problem(["date", "words"], message));
  }
  return problems;
}

/** A likely date is told in place of the value, so it may say no less; and it must not hide a date that is known. */
function checkLikelyDate(source: YamlSource<FrontMatter>): Problem[] {
  const { value, likely } = source.value.date;
  if (likely === undefined) return [];
  if (value === null || isBounded(value)) {
    const message = "a likely date goes with a value of which one bound is open";
    return [source.problem(["date", "likely"], message)];
  }
  if (isBounded(likely)) return [];
  return [source.problem(["date", "likely"], "a likely date has both bounds")];
}

function checkAllusions(source: YamlSource<FrontMatter>, body: string): Problem[] {
  return source.value.allusions.flatMap((allusion, i) =>
    body.includes(allusion)
      ? []
      : source.problem(["allusions", i], "does not stand in the text; give the text's own words"),
  );
}

/** Of a document's own words they are as they are; ours are typographic. */
function checkQuotationMarks(source: YamlSource<FrontMatter>): Problem[] {
  const { title, name, kind, note } = source.value;
  const ours = [
    { path: ["title"], words: UNTITLED.test(title) ? title : null },
    { path: ["name"], words: name },
    { path: ["kind"], words: kind },
    { path: ["note"], words: note },
  ];
  return ours.flatMap(({ path, words }) =>
    /["']/u.test(words ?? "")
      ? source.problem(path, "has straight quotation marks; write “ ” and ’")
      : [],
  );
}

/** Each line given under `key` has to be a line of the text; `found` has where, for each. */
function checkLines(
  source: YamlSource<FrontMatter>,
  key: "boilerplate" | "captions",
  found: readonly Span[][],
): Problem[] {
  return found.flatMap((spans, i) =>
    spans.length > 0
      ? []
      : source.problem([key, i], "is not a line of the text; give the whole line"),
  );
}

/** Every line of the text that equals this one, ignoring whitespace at its ends. */
function findLines(text: string, line: string): Span[] {
  return [...text.matchAll(/[^\r\n]+/gu)]
    .filter(([found]) => found.trim() === line)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
