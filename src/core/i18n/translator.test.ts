import { describe, expect, it } from "vitest";
import { type MessageId, translator } from "./translator.ts";

const ENGLISH: Readonly<Record<string, string>> = {
  greeting: "Good day, {name}",
  mark_one: "{count} mark in {name}",
  mark_other: "{count} marks in {name}",
};
const POLISH: Readonly<Record<string, string>> = {
  mark_one: "{count} znak",
  mark_few: "{count} znaki",
  mark_many: "{count} znaków",
  mark_other: "{count} znaku",
};

function say(locale: string, messages: typeof ENGLISH, id: string, parameters = {}): string {
  const catalogue: typeof messages = { ...messages, catalogueLocale: locale };
  return translator((key) => catalogue[key] ?? "")(id as MessageId, parameters);
}

describe("translator", () => {
  it("fills the parameters in, and leaves what it is not given", () => {
    expect(say("en", ENGLISH, "greeting", { name: "Ada" })).toBe("Good day, Ada");
    expect(say("en", ENGLISH, "greeting")).toBe("Good day, {name}");
  });

  it("takes a parameter's braces for what they are", () => {
    expect(say("en", ENGLISH, "greeting", { name: "{name}" })).toBe("Good day, {name}");
    expect(say("en", ENGLISH, "greeting", { name: "$1 $&" })).toBe("Good day, $1 $&");
  });

  it.each([
    [1, "1 mark in a"],
    [2, "2 marks in a"],
    [1200, "1,200 marks in a"],
  ])("counts %i in English", (count, said) => {
    expect(say("en", ENGLISH, "mark", { count, name: "a" })).toBe(said);
  });

  it.each([
    [1, "1 znak"],
    [3, "3 znaki"],
    [5, "5 znaków"],
    [22, "22 znaki"],
  ])("counts %i in Polish", (count, said) => {
    expect(say("pl", POLISH, "mark", { count })).toBe(said);
  });

  it("translates a message that stands in another", () => {
    const name = { id: "mark", parameters: { count: 2, name: "a" } };
    expect(say("en", ENGLISH, "greeting", { name })).toBe("Good day, 2 marks in a");
  });

  it("says the id of a message that is missing", () => {
    expect(say("en", ENGLISH, "farewell")).toBe("farewell");
  });
});
