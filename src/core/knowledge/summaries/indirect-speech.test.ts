import { describe, expect, it } from "vitest";
import { leavesOutWhoSays } from "./indirect-speech.ts";

describe("a sentence leaves out who says it", () => {
  it.each([
    "Die Stadt Lindau habe kein Geld mehr.",
    "Orr sei überrascht worden.",
    "Der Verein könne die Halle nicht bezahlen, die er gemietet habe.",
    "Den einzigen Vorwurf, den Orr sich machen könne, sei, dass er gegangen sei.",
    "Orr habe den Brief nur zitiert, nicht geschrieben.",
    "Wahrscheinlich Lindau und Orr, die Klärung laufe noch.",
    "Orr wisse, dass die Stadt das „nie wieder“ bezahle.",
    "Auch Lindau müsse sparen; die Halle bleibe zu.",
  ])("%s", (text) => {
    expect(leavesOutWhoSays(text, "de")).toBe(true);
  });
});

describe("a sentence tells who says it, or speaks for itself", () => {
  it.each([
    "Orr sagte, Lindau habe kein Geld mehr.",
    "Lindau habe kein Geld mehr, sagte Orr.",
    "Laut Orr sei die Halle zu teuer.",
    "Nach Angaben des Vereins habe Lindau nie bezahlt.",
    "Die Halle sei zu teuer, so Orr.",
    "Die Beträge, die genannt worden seien, seien falsch, hieß es in Lindau.",
    "Der Richterin zufolge habe Orr gelogen.",
    "Orr bestätigte, dass der Verein kein Geld habe.",
    "Lindau gehört zu Bayern, obwohl Orr das Gegenteil glaube.",
    "Die Halle, die Orr gemietet habe, steht in Lindau.",
    "Auf den Einwurf von Orr, die Halle sei einzigartig, lenkte Ada Miller ein.",
    "Es lebe Lindau!",
    "Lindau baut die Halle, sei es heute oder morgen.",
    "Ich habe Lindau oft besucht.",
    "Orr erklärte: „Lindau habe ich nie gesehen.“",
    "„Lindau werde ich nie vergessen“, schrieb Orr.",
    "Für Orr ist klar, der Verein habe versagt.",
    "Orr hat große Pläne für Lindau.",
  ])("%s", (text) => {
    expect(leavesOutWhoSays(text, "de")).toBe(false);
  });

  it("in another language", () => {
    expect(leavesOutWhoSays("Orr sei gone.", "en")).toBe(false);
  });
});
