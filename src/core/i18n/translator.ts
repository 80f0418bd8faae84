import type english from "../../locales/en.json";

type Key = keyof typeof english;

/** A message of the interface; those with plural forms go by the part before the form. */
export type MessageId = Key extends infer Known
  ? Known extends `${infer Base}_${Intl.LDMLPluralRule}`
    ? Base
    : Known
  : never;

/**
 * The values for a message's placeholders, by name. The translator formats numbers for the interface's
 * language and translates values that are messages themselves.
 */
export interface MessageParameters {
  readonly [name: string]: string | number | Message;
}

/** A message that is translated elsewhere, as plain JSON. */
export interface Message {
  id: MessageId;
  parameters?: MessageParameters;
}

/** Gives the interface's messages in one language. */
export interface Translate {
  /**
   * A message. Its `{name}` parts are replaced by the parameters; where it has plural forms, `count`
   * chooses among them.
   */
  (id: MessageId, parameters?: MessageParameters): string;
  /** BCP 47 tag of the language, for everything that Intl writes among the messages. */
  readonly locale: string;
}

const PARAMETER = /\{(\w+)\}/gu;

/** Gives the text under a key of a catalogue, or the empty string where there is none. */
export type MessageOf = (key: string) => string;

/**
 * Translates by a catalogue, which names its language under `catalogueLocale`; without that, it is English.
 * A message that is missing reads as its id.
 */
export function translator(messageOf: MessageOf): Translate {
  const locale = messageOf("catalogueLocale") || "en";
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const textOf = (id: string, count: MessageParameters[string] | undefined) => {
    if (typeof count !== "number") return messageOf(id);
    return messageOf(`${id}_${plurals.select(count)}`) || messageOf(`${id}_other`) || messageOf(id);
  };
  const translate = (id: MessageId, parameters: MessageParameters = {}): string =>
    (textOf(id, parameters.count) || id).replace(PARAMETER, (found, name: string) => {
      const value = parameters[name];
      if (typeof value === "object") return translate(value.id, value.parameters);
      return typeof value === "number" ? numbers.format(value) : (value ?? found);
    });
  return Object.assign(translate, { locale });
}
