import type english from "../../locales/en.json";

type Key = keyof typeof english;

/** A message of the interface; those with plural forms go by the part before the form. */
export type MessageId = Key extends infer Known
  ? Known extends `${infer Base}_${Intl.LDMLPluralRule}`
    ? Base
    : Known
  : never;

/** What stands in a message's braces, by name. Numbers are written as the language writes them. */
type MessageParameters = Readonly<Record<string, string | number>>;

/**
 * A message in the reader's language. Its `{name}` parts are replaced by the parameters; where it has
 * plural forms, `count` chooses among them.
 */
export type Translate = (id: MessageId, parameters?: MessageParameters) => string;

const PARAMETER = /\{(\w+)\}/gu;

/**
 * Translates by a catalogue. `locale` is the catalogue's BCP 47 tag; `messageOf` gives the text under
 * a key, or the empty string where there is none. A message that is missing reads as its id.
 */
export function translator(locale: string, messageOf: (key: string) => string): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const textOf = (id: string, count: string | number | undefined) => {
    if (typeof count !== "number") return messageOf(id);
    return messageOf(`${id}_${plurals.select(count)}`) || messageOf(`${id}_other`) || messageOf(id);
  };
  return (id, parameters = {}) =>
    (textOf(id, parameters.count) || id).replace(PARAMETER, (found, name: string) => {
      const value = parameters[name];
      return typeof value === "number" ? numbers.format(value) : (value ?? found);
    });
}
