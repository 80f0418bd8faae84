import { describe, expect, it } from "vitest";
import { runToEnd } from "../../collection/types.ts";
import { SMALL_LEXICON, sourceDocument } from "../../testing/sources.ts";
import { findEntities } from "../find-entities.ts";

function namesIn(text: string, lang: string): string[] {
  const found = runToEnd(findEntities([sourceDocument("a", text, lang)], SMALL_LEXICON));
  return found.entities.flatMap(({ names }) => names.map((name) => name.text));
}

describe("the names in mails", () => {
  it.each([
    ["fr", "Bonjour Paul,\n\nIl pleut. Objet : la pluie."],
    ["it", "Ciao Paul, piove. Oggetto: la pioggia."],
    ["es", "Estimado Paul:\n\nLlueve. Asunto: la lluvia."],
    ["pl", "Cześć Paul,\n\npada. Temat: deszcz."],
    ["de", "Lieber Paul,\n\nes regnet. Betreff: 4."],
    ["nl", "Beste Paul,\n\nhet regent. Onderwerp: de regen."],
  ])("have no greetings with them in %s", (lang, text) => {
    expect(namesIn(text, lang)).toEqual(["Paul"]);
  });

  it.each([
    ["fr", "Il a lu Bonjour Tristesse hier. On aime Bonjour Tristesse.", "Bonjour Tristesse"],
    ["it", "La ditta Gentile Moda vende. Si compra da Gentile Moda.", "Gentile Moda"],
  ])("but names that begin so are whole in %s", (lang, text, name) => {
    expect(namesIn(text, lang)).toContain(name);
  });

  it("are no amounts of money", () => {
    expect(namesIn("They paid CHF 210 million and EUR 4 million.", "en")).toEqual([]);
  });
});
