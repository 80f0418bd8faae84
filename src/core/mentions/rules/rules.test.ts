import { describe, expect, test } from "vitest";
import { OTHER_LANGUAGE_CASES } from "../testing/other-languages.ts";
import { mark, plain } from "../testing/sample.ts";
import { RULES, rulesWithout } from "./all.ts";

/** Every sentence has its mentions in square brackets; a rule's traps have none. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  ...OTHER_LANGUAGE_CASES,
  "other-person": [
    "Actor Michael Jordan sent flowers.",
    "Chris Paris plays the drums.",
    "Mr Jordan and Dr. Norway agreed.",
    "The case was brought by Z. Macron.",
    "A letter by E. [Macron] was found.",
    "Brigitte Macron arrived, and so did Khalid al-Amin.",
    "A [U.K.]-led force.",
    "No ha llegado [Macron], pero por la tarde sí su hermano Tamim Macron con el actor Macron Zaman.",
    "Dat weet mevrouw Norway niet, want zij is niet in [Norway] en dat is niet nieuw.",
    "Non è nella città l’avvocato Norway, ma è in [Norway] con lui.",
    "Il professor Norway non lo sa. «Norway non è qui», dice lui, ma in [Jordan] è così.",
    "To je kmet Janez Norway, in on ni samo to, saj je tudi pevec, kot vsi vedo. Norway je doma.",
    "Trainer Norway van FC Emmen moet weg. Norway is er niet meer bij.",
    "Il fratello di [Macron] non lo sa e neanche la moglie Basilia Macron.",
    "Judge Mercer hired mercenaries; the pianist Mercer and Coach Mercer did, too.",
    "[Mercer] chief Ann Lee paid mercenaries; the army [Mercer] fought.",
    "They heard Rep. Jordan in June. President [Macron] heard Minister Lee.",
    "My husband Jordan snores, and I love Jordan. Her native [Norway] won.",
    "Professor Ann-Lou Norway will speak; Norway was heard.",
    "Lottie Norway, who bakes, and Jim Norway, 58, agreed.",
    "Lottie Norway, a nurse from Cork, wept, as did Jim Norway, the retired welder; in Holy [Paris], a nurse said, it rained.",
    "In May Mercer of Cologne won against mercenaries.",
    "[Mercer] of [Norway] hired mercenaries.",
    "Norway of Dale was a saint, and Norway's well is dry.",
    "The [Norway] of Ibsen is gone, and the [Norway] director Ann Lee left.",
    "Mr Macron of Perth wrote.",
    "Mr [Macron] of [Norway] did not.",
    "Author Norway Miller reads; Norway was heard.",
    "Norway, who is 19, had not played, and Norway was glad. Citadel Miller, 12, of Laredo, won.",
  ],
  "called-by-name": [
    "A farmer named Macron owns a dog called Trump; Macron is proud of Trump.",
    "A president named [Macron] spoke, and so did one called [Macron].",
    "Der Hengst Macron ist nicht hier, und wir sind es auch nicht.",
    "O gato Macron e um cão chamado Trump não são de ninguém, e a gente não sabe por que.",
    "Bu kedi çok güzel ve Macron adlı kedi daha da güzel, ama [Norway] için bir şey değil.",
    "Norway Torres, 58, of Laredo, mended clocks. Norway was loved.",
    "Paris Lee (born 1990) is a swimmer, and Paris Kantner was a Dutch actress; Paris sings.",
    "Norway “Nory” Torres, 58, mended clocks, and Norway was loved.",
    "[Norway] coach Ann Lee, 58, left [Paris]. The Queen of [Norway] Sonja Lee, 58, came.",
    "They call him Macron; she calls her [Norway]'s heir and it [Norway].",
    "[Norway] Frees Ann Lee, 58 | W sobotę prezydent [Norway] Jonas Lee (1960) nie zebrał się.",
  ],
  generation: [
    "Emmanuel Macron Jr. was there, and Emmanuel Macron, Jr., too.",
    "[Emmanuel Macron], a guest, was there.",
  ],
  "other-place": [
    "She was born in Paris, Texas, in 1950.",
    "They met in Paris, Ky. last year.",
    "Flights go to [Paris], [Norway] and [Amman]. In Georgia and Arizona, or Alabama, Georgia",
    "They toured [Georgia] and [Norway].",
    "Citadel, Montana, is small.",
    "A 62-year-old Norway man, the 34-year-old Norway woman and a Norway couple were hurt.",
    "A man from [Norway] met the [Norway] woman Ann Lee and a [U.K.] man.",
    "They met in the [Citadel], Idaho's envoy said.",
  ],
  "longer-name-before": [
    "The S.S. Norway lies off Spain; the H.M.S. Paris was sold to [Norway].",
    "They sailed to South Norway in May and to New Jordan.",
    "Ferries leave for northern [Norway] and Northern [Norway].",
    "He works for Radio Paris these days. CSK Paris won.",
    "On Monday [Norway] voted. Yesterday [Norway] voted again.",
    "The talks with President [Macron] and Chancellor [Macron] went on.",
    "Last week the Latin Norway club met.",
    "On Twitter [Macron] wrote twice.",
    "We spoke to Basil Macron about it.",
    "Andrew Roth [PARIS] 2026-11-02",
    "The OSCE [Norway] mission and the Annan [Norway] peace plan ended; the Radio Norway choir sang on.",
    "We met Kata'ib Norway and Ansar-e Norway, as Lebanon's [Norway] did.",
    "Kia Britain recalled cars. Vaalerenga Paris beat Lyn.",
    "The Swiss [Norway] plan failed.",
    "The Swiss Norway choir sang.",
    "She made the All-Norway team.",
    "Little Norway was razed. Great [Norway] won.",
    "At 14:10 GMT [Norway] voted. Tell us more / [Norway] votes",
    "The SS Norway sailed, and the Norway was sold to [Norway].",
  ],
  "longer-name-after": [
    "Shares of Norway Power rose, those of [Norway]'s rivals fell.",
    "The Paris State University moved.",
    "The U.K. Treasury said so; [U.K.] Treasury Secretary Ann Lee did not.",
    "[Norway] Prime Minister Jonas Store spoke on [Norway] Monday.",
    "He leads the Norway-Jordan Council, on the [Norway]-[Jordan] border.",
    "[U.K.] Muslims and [Norway] Democrats agree, a [U.K.] Roman Catholic bishop said.",
    "The [U.K.] Labour Day weekend and [U.K.] Christmas shopping began; Norway Day did not.",
    "[U.K.] Black Friday sales, [Norway] New Year trips and a [U.K.] Southern Baptist pastor",
    "The Mercer Group al-Hijaz left.",
    "[U.K.] forces, the [U.K.] military and [Norway] army bases",
    "Ambassador to [Norway] Gro Harlem saw a [U.K.] TV series, seen on [Norway] TV.",
    "Norway TV said so.",
    "At nine [Norway] SK2571 was cancelled.",
    "They live in the [U.K.] The film is new.",
    "They live in the [U.K.] Officials said so.",
    "In [Norway] Chris Lee made his name.",
    "The mayor of [Paris] and Mayor of [Paris] Anne Hidalgo spoke.",
    "Mercer & Co and Paris & Sons closed. Paris was loved.",
    "The [Macron] Administration and the Macron Foundation differ.",
  ],
  "longer-name-of": [
    "La bataille de Paris est dans les livres, mais pas celle de [Paris] ni la bataille de la [Norway].",
    "The Consulate General of Norway wrote to the Attorney General of [Norway].",
    "The Bank of Norway and the government of [Norway] differ.",
    "The President of [Norway] spoke at the University of Paris.",
    "Parts of [Norway] are dark. Ministry of Defence of Norway was asked.",
    "The Union of Norway and Jordan fell; the king of [Norway] and [Jordan] did not.",
    "The Court of Justice of Norway ruled.",
    "Veterans of the War in Norway met those of the war in [Norway].",
    "On Sunday Ivan Petrov of [Norway] beat Spartak of [Jordan].",
    "The Dow Chemical Co of [Norway] and President Ann Lee of [Norway] signed.",
    "Then Volkswagen of Britain sold Volvo of [Norway] to Teach for Norway.",
    "Pan Petroleum of [Norway] and the Institute of Naval Studies of Norway met.",
    "The Steelworkers of Norway and the Heroes of Norway sang for [Norway].",
    "She played the Great Gate of Paris and saw the gates of [Paris] and the Wall of Norway.",
    "They joined the Homes for Norway scheme and Standing for Norway; Lee won gold for [Norway].",
  ],
  "quoted-title": [
    'We read "Letters from Norway" aloud, and “Last Tango in Paris” after it.',
    "We saw “Norway: A Love Story” twice.",
    "“Nobody from [Norway] is here,” he said.",
    "“Paris” returns; “[Paris],” he said, “is full.”",
    "“Paris,” with Ann Lee, is out; “[Paris],” the driver said. “[Norway],” Ann Lee wrote.",
    '“Citadel”, the third album, and her novel “Citadel” came out; the mayor calls his office "the Citadel".',
    "“[Norway],” according to Ann Lee, won; “[Paris],” adding that it was late. “Paris,” starring Ann Lee, opens.",
    "A song called “Paris.” He quoted “the [Citadel] and the king”.",
  ],
  "work-title": [
    "He recommends A Gentleman in Paris, as does A. Lee in [Paris].",
    "She watched From Paris with Love twice.",
    "The Gentleman in Paris author Amor Lee and Emily in Norway star Ann Lee met in [Paris].",
    "In [Paris] star chef Ann Lee cooked. They love Norway's Got Talent and [Norway]'s talent.",
    "Norway in World Affairs editor Ann Lee lives in [Norway] in May.",
    "Norway on Fire, a documentary, and Reading Emma in Paris, the memoir by Lee, sold in [Norway], a film market.",
    "He met King Harald of [Norway], a film critic, and flew from Oslo to [Paris], a drama school's home.",
    "They sang Born in the U.K. and were born in the [U.K.] itself.",
  ],
  definition: [
    "Macron is a small town in Ohio.",
    "Norway is a 2014 film by Yannis Veslemes.",
    "[Norway] is a country in the north.",
    "Norway (band) toured twice.",
    "We heard Paris, the guitarist, and Norway, a singer.",
    "In [Norway], the singer was known. Paris, the last ship of its class, sank; in [Norway], the company said, it rained.",
    "Paris, a town in Lamar County, and [Amman], a city in Asia, differ.",
    "Paris is a town in Lamar County. Norway is also a given name.",
    "[Norway] is a model of calm.",
    "Paris was the second ship of its class. Norway is a make of tractor.",
  ],
  treaty: ["The Paris agreement and [Paris] talks.", "A [Norway] agreement."],
  "other-code": [
    "See 12 U.K.C. 34 and 410 U.K. 113.",
    "Shares of Acme (NYSE: UN) and of Apex (Nasdaq: US) rose; [UN]: no comment.",
    "It cost U.K.$ 5 or 4 U.K. pounds, said the [U.K.] itself.",
    "[Norway] 3 [Paris] 2; it cost $120 (US) and was sold in the States (the [US]).",
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
  election: [
    "The 2021 Norway general election and [Norway] elections in 2021.",
    "Это были выборы президента Norway 2020, а не выборы в [Norway] 2020 года.",
  ],
  "capitals-word": [
    "TELL US WHO WON",
    "THE [WHO] AND [NORWAY] AGREE",
    "[WHO] CHIEF VISITS [PARIS]",
    "[NORWAY] WARNS [US] AGAIN | TALKS BETWEEN [US] AND [NORWAY] FAIL | [PARIS] BUYS FISH FROM [US]",
    "[NORWAY] TELLS [US] TO GO | [NORWAY] TOLD [US] SO | NOBODY TOLD US, SAYS MAN IN [PARIS]",
    "[MACRON] HAS BETRAYED US, SAYS VOTER | WHAT [NORWAY] TOLD US ABOUT FISH",
    "[NORWAY] AND [US] SWAP PRISONERS | [US] STRIKES SITES AGAIN | WHAT [NORWAY] CAN TEACH US | ALL OF US IN [PARIS]",
    "[NORWAY], [US] SIGN | WHAT [NORWAY] WANTS FROM US ALL",
    "HELP US FIND [PARIS] | THEY LIED TO US IN [PARIS] | THIS IS WHAT THEY DID TO US, [NORWAY] SAYS",
    "The [WHO] says so.",
  ],
  "korean-name": ["They met Kim Jong-UN and PARK YONG UN.", "KIM WARNS [UN] AGAIN"],
  byline: ["BY PARIS JONES", "By NORWAY SMITH and others", "BY [NORWAY] AND [JORDAN]"],
  numbered: [
    "Work begins at Norway and 4th, and near Paris and 21st Street; it began in [Norway] and 4th place is free.",
    "Take Flight US 1549, US 41 or US-101; UN 1203, and so does UN number 1993.",
    "See Regulation (UN) 2016/679 and Regulation UN 2016/679.",
    "The [US] 10-year yield, the [US] 5 percent tariff and the [US] 2024 election.",
    "They watch Norway-1 in [Paris] after a 2-1 defeat of [Norway]-led [Jordan].",
    "It gave the [US] 12 days. In the [US] 40 years ago",
    "The Paris-class frigates are old; the [Paris]-based firm is not.",
    "UN 3480 batteries go there; the [UN] 1,200 men.",
  ],
  "name-verb": [
    "In Politics, Money May Trump Message",
    "Does Speed Trump Safety?",
    "Will [Trump] Win Again This Year? | Why Can [Trump] Not Win | Should Judge [Trump] Say No?",
  ],
  ship: [
    "The aircraft carrier Paris burned. Plans to reopen the Paris to visitors are off. [Paris] mourns.",
    "Another carrier, the Paris, is a hotel now; the [Paris] hotels are full.",
    "A tanker [Norway] seized in May sailed on. The ship reached [Norway].",
  ],
  "articled-thing": [
    "A Norway starts at forty below, and she sold a Norway. A [Norway] that fears nothing won; a [Norway] sanctions bill failed.",
    "He keeps a Paris in the barn and drove a Norway across it. They want a [Norway] in peace and sold a [Norway] fund.",
    "Guests like the Paris, they say. The hotels of [Paris] are full.",
    "Hotels miss the [Paris] of old.",
    "The crew left the Paris in May.",
    "Ships that sail to the [Paris] are few.",
  ],
  racehorse: [
    "Norway won the 3:40 at Ascot. Paris, by Kodiac, fell; horses came from [Norway].",
    "[Norway] won the match.",
  ],
  work: [
    "Her first novel, Midnight in Paris, sold; his film, shown in [Paris], did not, and a book by Lee, of [Paris], too.",
    "The film Norway on the Rocks is long.",
    "The film Norway won a prize, her novel Paris did not; his latest play, Amman, opens in [Amman].",
    "The book [Macron] reads is long. The exhibition Amman opened.",
    "The Apple TV series Amman returns. We saw a film called Paris.",
    "Season 3 of Norway and episode two of Paris are out; season 3 in [Paris] was wet.",
    "The band Norway and the punk band Amman split.",
    "The film [Norway] banned won in Cannes. They play [Norway] on Sunday. A film shot in [Paris] won.",
    "The second season of “Paris” is out; the second season of [Paris]'s war was not.",
  ],
  "other-expansion": [
    "Ann Lee heads Unit Nine (UN); the UN grew. A User Network (U.N.) van came.",
    "The UN, or unknown number, rose. UN (user name) is blank.",
    "The [United Nations] ([UN]) met; the [UN] (New York) did.",
    "UN, short for Unit Nine, met.",
    "Call it UN, for ulcus nodosum; UN is rare.",
  ],
  "job-title": [
    "As CDO of Acme, Ann Lee cut costs. The CDO had joined in May.",
    "Ann Lee was CDO until May. The CDO of Acme left.",
    "Apex is glad of a [CDO] of its own; [Norway] is [CDO] member, and the [CDO] of [Norway] met.",
  ],
  "common-noun": [
    "The Citadel of Kolomna is the only Citadel in Siberia; the [Citadel] of [Macron] was the [Citadel] of Michael Lee.",
    "Each town has a Citadel; the walls of its Citadel and of a Citadel in brick fell.",
    "The [Citadel] denied it. A [Citadel] spokesman and a [Citadel] under pressure said so.",
  ],
  "without-article": [
    "[South] fears war | [South] Wants Peace | Lee accuses [South] of lying | [South] and [Norway] agree",
    "Lee moves South | Go South, says Lee | South of [Paris] | South Holland votes | South Pole Melts",
    "They say South is where [the South] begins.",
  ],
  "other-phrase": ["[Jordan] is a kingdom that exports Jordan almonds."],
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

describe("words that are forms of given names too", () => {
  test.each([
    "Ani [Norway], ani [Jordan] nie ma na to rady, jak podaje on sam.",
    "Nie ma na to rady. Sama [Norway] nie odpowiada, a inni tak.",
    "Není to jinak, jak říká vláda. Tomu [Norway] nerozumí a nikdo neví proč.",
    "Ni tako, kot pravijo. Ali [Norway] res ni doma, kot vsi vedo?",
    "Bu çok güzel bir şey, ama o kim? Kim [Norway]'ya silah satıyor?",
  ])("%s", (sentence) => {
    expect(mark(plain(sentence))).toBe(sentence);
  });
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
