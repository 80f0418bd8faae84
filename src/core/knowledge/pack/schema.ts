/** Valibot schemas whose messages tell an author what to do. */
import * as v from "valibot";

/** An object of exactly these keys. */
export function keys<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === "never") {
      return `unknown key ${issue.received}; the keys here are ${Object.keys(entries).join(", ")}`;
    }
    return issue.received === "undefined" && issue.expected !== "Object"
      ? `the key ${issue.expected} is missing`
      : `should be keys with values (${Object.keys(entries).join(", ")}), not ${issue.received}`;
  });
}

/** One of a fixed set of words; `what` names what the word is, e.g. "category". */
export function oneOf<const Options extends readonly string[]>(what: string, options: Options) {
  return v.picklist(
    options,
    (issue) => `unknown ${what} ${issue.received}; it is one of ${options.join(", ")}`,
  );
}

/** A text that is not empty; whitespace around it is dropped. */
export function words() {
  return v.pipe(
    v.string((issue) => `should be words, not ${issue.received}; put a number in quotation marks`),
    v.trim(),
    v.nonEmpty("is empty; write the words or, where it may be absent, null"),
  );
}

/** A list, empty when absent. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.optional(
    v.array(item, (issue) => `should be a list, not ${issue.received}`),
    [],
  );
}

/** The path of an issue as keys and list indexes. */
export function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

/** A path as it would be written in code, e.g. `summary[0].cite[1].quote`. */
export function describePath(path: readonly (string | number)[]): string {
  return path
    .map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${key}`))
    .join("");
}
