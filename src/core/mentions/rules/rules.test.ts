import { describe, expect, test } from "vitest";
import { RULES, rulesWithout } from "../all-rules.ts";
import { LONGER_NAME_CASES } from "../testing/longer-names.ts";
import { OTHER_LANGUAGE_CASES } from "../testing/other-languages.ts";
import { PEOPLE_CASES } from "../testing/people.ts";
import { mark, plain } from "../testing/sample.ts";
import { THING_CASES } from "../testing/things.ts";

/** Every sentence has its mentions in square brackets; a rule's traps have none. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  ...LONGER_NAME_CASES,
  ...OTHER_LANGUAGE_CASES,
  ...PEOPLE_CASES,
  ...THING_CASES,
  "quoted-title": [
    "In “Paris,” Ann Lee plays a spy. He wrote in “[Paris],” Ann Lee said.",
    "Das ist nicht neu. Man sieht „Danke [Macron]“ und „Stop [Macron]“ auf der Wand, und das Buch „Danke Norwegen“ ist es nicht.",
    "Es ist die „Gefahr aus [Norwegen]“, und sie ist nicht neu. Das Buch zur „Gefahr aus Norwegen“ ist von ihm.",
    "Sie sind für eine „Gefahr aus [Norwegen]“. „Das Buch der anderen“ ist das nicht, und sie sind nicht für ihn.",
    "Sie will nicht, dass die „Macron Route for Peace“ das ist, was man von ihr sagt.",
    'Goods labelled "Made in [Norway]", posts tagged \'[Norway]\' and a woman known as "[Norway]\'s Joan of Arc". He sang "Made in Norway" and "Norway\'s Night".',
    'She saw "My Unwanted Friends: Part I – Last Days in Norway," by Ann Lee.',
    'The term "[Norway]" includes its agencies.',
    'The film "Glory to Norway" opened. They sang "Glory to [Norway]" in [Paris].',
    'They wrote "Down with [Norway]" and "Death to [Paris]" on the wall of "Town in Norway".',
    "‘We Are With [Norway],’ Says Ann Lee. “[Norway] Is Next,” Lee Says. “Last Days in Norway,” a film, won.",
    'We read "Letters from Norway" aloud, and “Last Tango in Paris” after it.',
    "We saw “Norway: A Love Story” twice.",
    "“Nobody from [Norway] is here,” he said.",
    "“Paris” returns; “[Paris],” he said, “is full.”",
    "“Paris,” with Ann Lee, is out; “[Paris],” the driver said. “[Norway],” Ann Lee wrote.",
    '“Citadel”, the third album, and her novel “Citadel” came out; the mayor calls his office "the Citadel".',
    "“[Norway],” according to Ann Lee, won; “[Paris],” adding that it was late. “Paris,” starring Ann Lee, opens.",
    "“[Norway] Joins Accords” — Post, November 7, 2025.",
    "“Norway Joins Accords” — Ann Lee, 2025.",
    "They met the [Hashemite Kingdom of Jordan] (“[Jordan]” or the “[Jordan]”), the [United Kingdom] (the “[U.K.]”), and Ann Lee (“Norway”).",
    "A song called “Paris.” He quoted “the [Citadel] and the king”.",
  ],
  definition: [
    "Macron is a small town in Ohio.",
    "Norway, the boy from Brixton, won; [Jordan], the country from which he came, did not.",
    "Norway is a 2014 film by Yannis Veslemes.",
    "Norway (Russian: Новая; founded 1951) is a brand of bicycles. [Jordan] (known for Petra) is a kingdom.",
    "[Norway] is a country in the north.",
    "Norway (band) toured twice.",
    "He knew Macron, the dog his father kept.",
    "We heard Paris, the guitarist, and Norway, a singer; mercenaries met Mercer, a merchant.",
    "In [Norway], the singer was known. Paris, the last ship of its class, sank; in [Norway], the company said, it rained.",
    "Paris, a town in Lamar County, and [Amman], a city in Asia, differ.",
    "Paris is a town in Lamar County. Norway is also a given name.",
    "[Norway] is a model of calm.",
    "The [UN], a club of nations, met, as did the [UN], a family of 193 states.",
    "The UN, a club of Leeds, won.",
    "Norway, a triptych by Ann Lee, sold; [Jordan], a tapestry of tribes, did not.",
    "Paris, a four-piece from Leeds, sang. [Norway], a piece of Scandinavia, [UN], a two-piece puzzle, and [Jordan], a three-state land, slept.",
    "Trains stop at Cedar Mills and Amman, a quiet hamlet of ninety, which Amman denies.",
    "Fire crews from Cairo and Amman, two boroughs in the hills, came.",
    "In [Amman], the township said, it rained; [Paris], a borough, has no name abroad.",
    "Paris is an aircraft carrier of the Paris class.",
    "Paris was the second ship of its class. Norway is a make of tractor.",
    "[Norway], the international donor community, and [Jordan] agree. Norway, the farming community, is small.",
  ],
  treaty: [
    "The Paris agreement and [Paris] talks.",
    "A [Norway] agreement. The [Paris]-[Amman] pact",
  ],
  "other-code": [
    "Under 0.5 US/mL of it; 27 [US]/[UN] talks.",
    "See 12 U.K.C. 34, 410 U.K. 113, 480 U.K. at 685 and 480 U.K., at 7; the 2 [U.K.] at-risk lists are out.",
    "Shares of Acme (NYSE: UN) and of Apex (Nasdaq: US) rose; [UN]: no comment.",
    "It cost U.K.$ 5 or 4 U.K. pounds, said the [U.K.] itself.",
    "They gave [Norway] $90 million, lent [Jordan] €2 billion and owe the [UN] $3 billion.",
    "[Norway] 3 [Paris] 2; it cost $120 (US) and was sold in the States (the [US]).",
    "Set your browser to en-US, es_US or fr-US; ex-[US] envoys and pro-[US] or non-[US] ones met.",
    "The page is in US-ASCII and under CC BY-SA 3.0 US, or Attribution 2.5 US; a [US]-made page.",
    "It costs $16.95 US, $40 US a day or $2 million US for life, $295.00 US postmarked soon; a $5 billion [US] aid plan and $9 million [US] and [Norway] deals.",
    "It cost nine dollars (US), or ten million United Kingdom dollars. THEY SENT FOUR MILLION US DOLLARS",
    "[Norway] dollar bonds fell at 03:28 US/Eastern or 9 PM US/Pacific; [US]/[Norway] ties held.",
    "A .US address and html lang=EN-US are what [US] users see; they went to ...[US] bases.",
    "Rank: 2 India 1.4bn 3 [U.K.] 68m 4 [WHO] 12 1",
    "RETURN THE UN-USED PART TO [UN]-LED TROOPS",
  ],
  address: [
    "See https://news.example/Norway/today, www.Norway.example or @Norway.",
    "Write to info@Norway.example. From [Norway].The end.",
    "He quit #[Norway] for [Paris]/[Norway].",
    "(It stands for [Norway].)pic.post.com/9 (see Norway.com)",
  ],
  "national-team": [
    "The Norway women's national football team lost; [Norway]'s national team won.",
    "[Norway] led. The national team won.",
  ],
  election: [
    "The 2021 Norway general election and [Norway] elections in 2021.",
    "Это были выборы президента Norway 2020, а не выборы в [Norway] 2020 года.",
  ],
  "capitals-word": [
    "TELL US WHO WON",
    "Contact US",
    "A AGASSI ([US]) bt S GRAF (Ger) 6-2. TELL US",
    "Follow US on Instagram",
    "Why US",
    "Why [US] is wrong",
    "Why [US] must act",
    "Why [US], [Jordan] clash",
    "Trust [US] on trade?",
    "About [US] in [Norway]",
    "Contact [US] envoys",
    "Allies Support [US]",
    "THE [WHO] AND [NORWAY] AGREE",
    "[WHO] CHIEF VISITS [PARIS]",
    "[NORWAY] WARNS [US] AGAIN | TALKS BETWEEN [US] AND [NORWAY] FAIL | [PARIS] BUYS FISH FROM [US]",
    "[NORWAY] TELLS [US] TO GO | [NORWAY] TOLD [US] SO | NOBODY TOLD US, SAYS MAN IN [PARIS]",
    "[MACRON] HAS BETRAYED US, SAYS VOTER | WHAT [NORWAY] TOLD US ABOUT FISH",
    "[NORWAY] AND [US] SWAP PRISONERS | [US] STRIKES SITES AGAIN | WHAT [NORWAY] CAN TEACH US | ALL OF US IN [PARIS]",
    "[NORWAY], [US] SIGN | WHAT [NORWAY] WANTS FROM US ALL",
    "HELP US FIND [PARIS] | THEY LIED TO US IN [PARIS] | THIS IS WHAT THEY DID TO US, [NORWAY] SAYS",
    "The [WHO] says so.",
    "LET US | THEY WOULD LIKE US TO PAY, SAYS [NORWAY] | It is US vs THEM again",
    "It is [US]/NATO against the rest. OUR [US] LICENSED STAFF ARE IN [PARIS]",
  ],
  "korean-name": ["They met Kim Jong-UN and PARK YONG UN.", "KIM WARNS [UN] AGAIN"],
  byline: ["BY PARIS JONES", "By NORWAY SMITH and others", "BY [NORWAY] AND [JORDAN]"],
  numbered: [
    "Shoes in sizes: US 9, EU 42. The vote by the [UN] 27, Oslo said, failed.",
    "Boots on the ground: [UK] 20, [US] 90. Imports of shoes: [US] 20, [EU] 40 percent.",
    "[Macron] saw a Macron-class battleship; a [Macron]-class snob wept. Paris II failed, as had Paris I.",
    "“In [Paris] I’m safe, and in [Amman] I’d sleep,” he said; in [Paris] I, like many, wept.",
    "Each ship of the Paris class had two decks, as had the Norway class cruiser; the [Paris] class system is old.",
    "Work begins at Norway and 4th, and near Paris and 21st Street; it began in [Norway] and 4th place is free.",
    "Gold: [Norway] 40, [US] 39, Chad 2. Silver: [US] 44, [Norway] 27. Take US 41, Route 9 and then US 19.",
    "Take Flight US 1549, US 41 or US-101; UN 1203, and so does UN number 1993.",
    "They show the UN number of their load, UN 1203; [UN] numbers rose.",
    "See Regulation (UN) 2016/679 and Regulation UN 2016/679.",
    "The [US] 10-year yield, the [US] 5 percent tariff and the [US] 2024 election.",
    "They spend 2 percent in [Norway]—2 percent of it. They watch Norway-1 in [Paris] after a 2-1 defeat of [Norway]-led [Jordan].",
    "It gave the [US] 12 days. In the [US] 40 years ago",
    "The Paris-class frigates are old; the [Paris]-based firm is not.",
    "UN 3480 batteries go there; the [UN] 1,200 men.",
    "The list: 1. Spain 2. [US] 3. Chile, or 7) Peru 8) [UN] 9) Iran.",
  ],
  "name-verb": [
    "STARTUP PLANS TO TRUMP ITS RIVALS | SENATE SENDS LETTER TO [TRUMP] TODAY",
    "In Politics, Money May Trump Message",
    "Does Speed Trump Safety?",
    "Will [Trump] Win Again This Year? | Why Can [Trump] Not Win | Should Judge [Trump] Say No?",
  ],
  act: [
    "The Norway (Sanctions) (EU Exit) Regulations 2019 and the Exports (Jordan Measures) Order hold.",
    "They dealt with [Norway] (and [Jordan]), and orders (from [Norway]) came in.",
  ],
  "other-expansion": [
    "Ann Lee heads Unit Nine (UN); the UN grew. A User Network (U.N.) van came.",
    "The UN, or unknown number, rose. UN (user name) is blank.",
    "The [United Nations] ([UN]) met; the [UN] (New York) did.",
    "UN, short for Unit Nine, met.",
    "Unit Nine, or UN, called off its strike; nobody thanked the UN.",
    "Union Nationale, known as the UN, won.",
    "The [World Health Organization], or [WHO], met. Ann Lee, or so the [UN], as ever, said, won.",
    "UN — Urban Nature — is a firm.",
    "Call it UN, for ulcus nodosum; UN is rare.",
  ],
  "job-title": [
    "As CDO of Acme, Ann Lee cut costs. The CDO had joined in May.",
    "Ann Lee was CDO until May. The CDO of Acme left.",
    "Apex is glad of a [CDO] of its own; [Norway] is [CDO] member, and the [CDO] of [Norway] met.",
  ],
  "other-phrase": [
    "[Jordan] is a kingdom that exports Jordan almonds.",
    "In Jordan, Minnesota, it rained. Farmers around Jordan were glad.",
  ],
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
