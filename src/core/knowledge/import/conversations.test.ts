/** From conversations a card quotes only what has its speaker's name in the same sentence. */
import { expect, it } from "vitest";
import { quotes } from "../testing/quotes.ts";

const CLAIM = "Anna Miller sold the lighthouse to her own brother in March.";
const SOLD = "Anna Miller sold the ferry to the other brother in May.";

const isWithoutSpeaker = (quote: string) => quote.startsWith("Anna");

it.each([
  [
    "of a chat with the day and time before each name",
    [
      "[12/03/2024, 18:04:11] Nadia Rahm: Did you see it?",
      `[12/03/2024, 18:05:02] tom b: yes. ${CLAIM}`,
      "[12/03/2024, 18:06:40] Nadia Rahm: so what",
      SOLD,
      "[12/03/2024, 18:07:15] tom b: indeed",
    ],
  ],
  [
    "of a chat with dashes behind the time",
    [
      "3/12/24, 6:04 PM - Nadia: Did you see it?",
      `3/12/24, 6:05 PM - +44 7700 900123: yes. ${CLAIM}`,
      "3/12/24, 6:06 PM - Nadia: so what",
      "3/12/24, 6:07 PM - +44 7700 900123: indeed",
    ],
  ],
  [
    "with names and times in lines of their own",
    [
      "Sian Prosser 13:45",
      "Good afternoon.",
      "Aled Rees 13:46",
      CLAIM,
      "Sian Prosser 13:47",
      SOLD,
      "Aled Rees 13:48",
    ],
  ],
  [
    "with names in lines of their own",
    [
      "Paul Adey",
      "What is lost?",
      "Ingrid Solheim",
      CLAIM,
      "Paul Adey",
      "Who told you?",
      "Ingrid Solheim",
      SOLD,
    ],
  ],
  [
    "with the last speaker's name in a line of its own",
    [
      "Ada Orr 1:45",
      "Hello.",
      "Carl Zorb 1:46",
      "It is.",
      "Ada Orr 1:47",
      "Is it?",
      "Carl Zorb 1:48",
      `${CLAIM} So says Ada Orr.`,
    ],
  ],
  ["with hyphens before what is said", ["- Is it lost?", `- ${CLAIM}`, "- No."]],
  ["of one question and its answer", ["Q: Is it lost?", `A: Nothing is. ${CLAIM}`]],
  ["of one question in German", ["F: Is it lost?", `A: Nothing is. ${CLAIM}`]],
  [
    "of one question between two who are named in full",
    ["Paul Adey: Is it lost?", `Ingrid Solheim: Nothing is. ${CLAIM}`],
  ],
])("%s", (_, lines) => {
  for (const between of ["\n", "\n\n"]) {
    expect(quotes(lines.join(between)).filter(isWithoutSpeaker)).toEqual([]);
  }
});

it.each([
  ["that is answered", [`> ${CLAIM}`, "> It rained."]],
  ["with who wrote it", ["On 4 March 2024 Anna Miller <anna@lindow.example> wrote:", `> ${CLAIM}`]],
  ["that is passed on", ["From: Carl Zorb", "Sent: Friday, 1 March 2024", "To: Ada Orr", CLAIM]],
  [
    "that is passed on in German",
    ["-----Ursprüngliche Nachricht-----", "Von: Carl Zorb", "Gesendet: Freitag", `Hi. ${CLAIM}`],
  ],
  [
    "that is passed on in French",
    ["De : Carl Zorb", "Date : mer. 2 févr. 2022 à 18:40", "Objet : Le bac", CLAIM],
  ],
  ["that is passed on in Japanese", ["差出人: Carl Zorb", "送信日時: 2022年2月2日", CLAIM]],
  [
    "below a line in Russian",
    ["-------- Пересылаемое сообщение --------", "13.10.2022, 17:21, Carl Zorb:", CLAIM],
  ],
  ["below a line in Polish", ["---------- Wiadomość przekazana dalej ----------", CLAIM]],
  [
    "with who wrote it and no marks",
    ["Am 04.03.2024 schrieb Carl Zorb <carl@zorb.example>:", CLAIM],
  ],
  ["with who wrote it in Italian", ["Il 4 marzo Carl <carl@zorb.example> ha scritto:", CLAIM]],
])("of a mail within another %s", (_, lines) => {
  expect(quotes(["I do not believe it.", ...lines].join("\n\n"))).toEqual([]);
});

it.each([
  ["a ruled heading", ["----- Chapter One -----", CLAIM]],
  ["an address", ["Write to <ada@lindow.example> and ask for Ada Orr, who knows it:", CLAIM]],
  ["an answer's mark", ["On 4 March Carl <carl@zorb.example> wrote:", "> It rained.", CLAIM]],
  ["a letter's sender", ["From: Carl Zorb", "To: Ada Orr", CLAIM]],
])("%s begins no other mail", (_, lines) => {
  expect(quotes(["I do not believe it.", ...lines].join("\n\n"))).toContain(CLAIM);
});

it.each([
  [
    "headings that come again",
    ["New Zealand", "It rained.", "Costa Rica", CLAIM, "New Zealand", "It blew.", "Costa Rica"],
  ],
  [
    "headings that come again, and two questions",
    ["Who knows?", "New Zealand", "It rained.", "Costa Rica", "It blew. Or?", CLAIM, "New Zealand"],
  ],
  [
    "a page's menus that come again",
    ["Share This", "Why this?", "View Comments", CLAIM, "Share This", "Why this?", "View Comments"],
  ],
  ["times of a day", ["Day One 13:45", "It rained.", "Day Two 13:46", CLAIM]],
  ["a question behind a label", ["Note: Is it lost?", "Photo: It is.", CLAIM]],
])("%s make no conversation", (_, lines) => {
  expect(quotes(lines.join("\n\n"))).toContain(CLAIM);
});
