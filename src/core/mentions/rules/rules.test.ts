import { describe, expect, test } from "vitest";
import { mark, plain } from "../testing/sample.ts";
import { RULES, rulesWithout } from "./all.ts";

/** Every sentence has its mentions in square brackets; a rule's traps have none. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  "other-person": [
    "Actor Michael Jordan sent flowers.",
    "Chris Paris plays the drums.",
    "Mr Jordan and Dr. Norway agreed.",
    "The case was brought by Z. Macron.",
    "A letter by E. [Macron] was found.",
    "Brigitte Macron arrived, and so did Khalid al-Amin.",
    "A [U.K.]-led force.",
  ],
  generation: [
    "Emmanuel Macron Jr. was there, and Emmanuel Macron, Jr., too.",
    "[Emmanuel Macron], a guest, was there.",
  ],
  "other-place": [
    "She was born in Paris, Texas, in 1950.",
    "They met in Paris, Ky. last year.",
    "Flights go to [Paris], [Norway] and [Amman].",
  ],
  "longer-name-before": [
    "They sailed to South Norway in May and to New Jordan.",
    "Ferries leave for northern [Norway] and Northern [Norway].",
    "He works for Radio Paris these days. CSK Paris won.",
    "On Monday [Norway] voted. Yesterday [Norway] voted again.",
    "The talks with President [Macron] and Chancellor [Macron] went on.",
    "Last week the Latin Norway club met.",
    "On Twitter [Macron] wrote twice.",
    "We spoke to Basil Macron about it.",
  ],
  "longer-name-after": [
    "Shares of Norway Power rose, those of [Norway]'s rivals fell.",
    "The Paris State University moved.",
    "The U.K. Treasury said so; [U.K.] Treasury Secretary Ann Lee did not.",
    "[Norway] Prime Minister Jonas Store spoke on [Norway] Monday.",
    "He leads the Norway-Jordan Council, on the [Norway]-[Jordan] border.",
    "[U.K.] Muslims and [Norway] Democrats agree.",
    "Ambassador to [Norway] Gro Harlem saw a [U.K.] TV series.",
    "They live in the [U.K.] The film is new.",
    "They live in the [U.K.] Officials said so.",
    "In [Norway] Chris Lee made his name.",
    "The mayor of [Paris] and Mayor of [Paris] Anne Hidalgo spoke.",
    "Mercer & Co and Paris & Sons closed.",
    "The [Macron] Administration and the Macron Foundation differ.",
  ],
  "longer-name-of": [
    "The Bank of Norway and the government of [Norway] differ.",
    "The President of [Norway] spoke at the University of Paris.",
    "Parts of [Norway] are dark. Ministry of Defence of Norway was asked.",
    "The Union of Norway and Jordan fell; the king of [Norway] and [Jordan] did not.",
    "The Court of Justice of Norway ruled.",
    "Veterans of the War in Norway met those of the war in [Norway].",
  ],
  "work-title": [
    'We read "Letters from Norway" aloud, and “Last Tango in Paris” after it.',
    "“Nobody from [Norway] is here,” he said.",
    "She watched From Paris with Love twice.",
    "The film Norway on the Rocks is long.",
  ],
  definition: [
    "Macron is a small town in Ohio.",
    "Norway is a 2014 film by Yannis Veslemes.",
    "[Norway] is a country in the north.",
    "Norway (band) toured twice.",
    "We heard Paris, the guitarist, and Norway, a singer.",
    "In [Norway], the singer was known.",
  ],
  "armed-forces": [
    "The U.K. military and Norway armed forces trained with [Norway]'s army.",
    "[U.K.] soldiers trained.",
  ],
  treaty: ["The Paris agreement and [Paris] talks.", "A [Norway] agreement."],
  citation: [
    "See 12 U.K.C. 34 and 410 U.K. 113.",
    "It cost U.K.$ 5 or 4 U.K. pounds, said the [U.K.] itself.",
  ],
  address: [
    "See https://news.example/Norway/today, www.Norway.example or @Norway.",
    "Write to info@Norway.example. From [Norway].The end.",
    "He quit #[Norway] for [Paris]/[Norway].",
  ],
  "national-team": [
    "The Norway women's national football team lost; [Norway]'s national team won.",
    "[Norway] led. The national team won.",
  ],
  election: ["The 2021 Norway general election and [Norway] elections in 2021."],
  "capitals-word": [
    "TELL US WHO WON",
    "THE [WHO] AND [NORWAY] AGREE",
    "[WHO] CHIEF VISITS [PARIS]",
    "The [WHO] says so.",
  ],
  "other-phrase": ["[Jordan] is a kingdom that exports Jordan almonds."],
  "foreign-word": ["A gente sabe que EU vou para a casa do pai."],
};

describe.each(Object.entries(CASES))("%s", (_rule, sentences) => {
  test.each(sentences)("%s", (sentence) => {
    expect(mark(plain(sentence))).toBe(sentence);
  });
});

test.each(RULES.around.map((rule) => rule.id))("%s is what decides some of its sentences", (id) => {
  const sentences = CASES[id] ?? [];
  const changed = sentences.filter(
    (sentence) => mark(plain(sentence), rulesWithout(id)) !== sentence,
  );
  expect(changed).not.toEqual([]);
});

describe("headlines, where capitals tell nothing", () => {
  test.each([
    "[Norway] Says [Paris] Must Wait for Answer",
    "Bank of Norway Cuts Rates Again",
    "Michael Jordan Dies at Ninety",
    "[NORWAY] WARNS [PARIS] OVER FISH",
    "Why [Macron] Wants Greenland",
    "Why Is [Norway] Losing? | What [Macron] Said About [Paris] | Bank of Norway Sold",
    "[Norway] Closes Bank in [Paris]",
    "[NORWAY] HITS POWER STATION",
    "Paris State University Moves to Lyon",
  ])("%s", (headline) => {
    expect(mark(plain(headline))).toBe(headline);
  });
});
