/** Of what speakers say in transcripts a card quotes what stands near their names, from the names on. */
import { describe, expect, it } from "vitest";
import { quotes } from "../testing/quotes.ts";

const CLAIM = "Anna Miller sold the lighthouse to her own brother in March.";

describe("a card quotes nothing", () => {
  it("from what a speaker says in a transcript, but with the speaker's name", () => {
    const turns = [
      "Q: What was sold?",
      `Mayor Orr: You know the old pier. ${CLAIM}`,
      "Lord Orr of the Isles (Lab): The old pier had gone. Anna Miller sold the ferry to her brother.",
      "Q: Was it new?",
      "Mayor Orr: The old pier had gone. Nobody missed it.",
    ];
    expect(quotes(turns.join("\n\n"))).toEqual([
      "Mayor Orr: You know the old pier.",
      "Mayor Orr: The old pier had gone.",
      `Mayor Orr: You know the old pier. ${CLAIM}`,
      "Lord Orr of the Isles (Lab): The old pier had gone. Anna Miller sold the ferry to her brother.",
      "Lord Orr of the Isles (Lab): The old pier had gone.",
    ]);
  });

  it("far from the speaker's name, or with half of what the speaker quotes", () => {
    const long = "We have met here again, as in every year before, and it rained all day. ".repeat(
      5,
    );
    const turns = [
      `Mayor Orr: ${long}${CLAIM}`,
      "Lord Zorb: The pier had gone.",
      `Mayor Orr: He said: “It is gone. ${CLAIM} It is late.”`,
      "Lord Zorb: It had.",
    ];
    expect(quotes(turns.join("\n\n")).filter((quote) => quote.includes(CLAIM))).toEqual([]);
  });

  it("twice where a speaker goes on about somebody", () => {
    const turns = [`Mr Orr: ${CLAIM} Now Anna Miller is rich.`, "Mr Zorb: No."];
    const ofMiller = quotes(turns.join("\n\n")).filter((quote) => quote.includes("Now"));
    expect(ofMiller).toEqual([turns[0]]);
  });

  const SOLD = "Anna Miller sold the lighthouse in March.";

  const isWithoutSpeaker = (quote: string) => /^(?:Anna|Анна|東)/u.test(quote);

  it.each([
    [
      "with labels of one word",
      ["Herald: What is lost?", `Orr: Nothing. ${CLAIM}`, "Herald: And now?", `Orr: ${SOLD}`],
    ],
    [
      "with the names of both, and then without",
      ["Ada Orr, Ben Ull: What is lost, Mr Zorb?", "Carl Zorb: Nothing is.", "And now?", CLAIM],
    ],
    [
      "with labels in lines of their own",
      [
        "Ada Orr:",
        "We have met here.",
        "Carl Zorb (Lindow):",
        CLAIM,
        "Ada Orr:",
        SOLD,
        "Carl Zorb:",
      ],
    ],
    [
      "in which each of them speaks once",
      [
        "Mr Ben Ull (Lindow) (Ind): Is it lost?",
        `The Minister for Ports (Ms Ada Orr): No. ${SOLD}`,
      ],
    ],
    [
      "in which each of them speaks once, by what they are",
      ["Madam Speaker: It is.", `Ben Ull [Lindow]: No. ${SOLD}`],
    ],
    [
      "with labels in capitals",
      [
        "CHAIRMAN. We have met here.",
        `ORR A. B. Thank you. ${SOLD}`,
        "CHAIRMAN. Go on.",
        "ORR A. B. No.",
      ],
    ],
    [
      "that goes on in other paragraphs",
      ["MR. ORR: Good morning.", CLAIM, "ADA ZORB: I see.", SOLD, "MR. ORR: So.", "ADA ZORB: Yes."],
    ],
    [
      "without labels that is called an interview",
      [
        "An interview with Carl Zorb",
        "What is lost?",
        CLAIM,
        "And the ferry?",
        SOLD,
        "Who did it?",
      ],
    ],
  ])("from a conversation %s", (_, lines) => {
    expect(quotes(lines.join("\n\n")).filter(isWithoutSpeaker)).toEqual([]);
  });

  it.each([
    [
      "es",
      [
        "Pregunta. ¿Qué falta?",
        "Respuesta. Nada. Anna Miller vendió el faro a su hermano.",
        "Pregunta. ¿Y?",
        "Respuesta. No.",
      ],
    ],
    [
      "fr",
      [
        "Mme la présidente. La séance est ouverte.",
        "M. Orr. Merci. Anna Miller a vendu le phare.",
        "Mme la présidente. Bien.",
        "M. Orr. Oui.",
      ],
    ],
    [
      "ja",
      [
        "記者：橋は？",
        "山田：東鉄道株式会社は来ます。東鉄道株式会社は約束を守りません。",
        "記者：はい。",
        "山田：そうです。",
      ],
    ],
    [
      "pl",
      [
        "Marszałek Ada Orr: Głos ma pan Zorb.",
        "Pływak Karol Zorb: Dziękuję. Anna Miller sprzedała latarnię bratu.",
      ],
    ],
    [
      "de",
      [
        "Präsidentin Ada Orr: Das Wort hat Herr Zorb.",
        "Carl Zorb (Freie): Danke. Anna Miller hat den Leuchtturm verkauft.",
      ],
    ],
    [
      "ru",
      [
        "Орр А. Б., фракция «Наш край». Спасибо. Анна Миллер продала маяк брату.",
        "Зорб К. П., министр портов края. Нет.",
      ],
    ],
    ["ru", ["– Что пропало?", "– Ничего. Анна Миллер продала маяк своему брату в марте."]],
    [
      "uk",
      [
        "ГОЛОВА. Починаємо.",
        "ОРР І. Б., член ради (Ліндів). Дякую. Анна Міллер продала маяк братові.",
        "ГОЛОВА. Так.",
        "ОРР І.Б. Ні.",
      ],
    ],
  ])("from a conversation in %s", (lang, lines) => {
    expect(quotes(lines.join("\n\n"), lang).filter(isWithoutSpeaker)).toEqual([]);
  });
});
