import { isOtherThanEnglish } from "../../../text/language.ts";
import { VERBS_OF_SAYING } from "../../lexicon/verbs-of-saying.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { SLAVIC } from "../language-families.ts";

/** "That", right before the opening quote. */
const THAT = wordList("che que qu dass dat что що ze да че");
/** Before what somebody says, shouts or writes on a wall. */
const SPEECH = wordList(
  "parole parolen slogan slogans aufschrift plakat transparent rufe ruf rufen riefen skandierten skandierte worte worten satz motto frage",
  "lisait lit pancarte banderole cri cris crie criant scande scandant mots inscription phrase question message",
  "leia leian lee decia decian lema pancarta grito gritos gritando gritaron coreaban coreando consigna mensaje pregunta palabras frase",
  "legge leggeva scritta scritte striscione cartello cartelli grido gridando urlato urlando coro cori parole domanda messaggio",
  "lia faixa cartaz gritos gritavam gritando mensagem pergunta palavras dizeres",
  "leus leuzen spandoek spandoeken tekst geroep opschrift woorden vraag roepend",
  "pankart yazili slogani sloganlari",
  "слоган слоганом лозунг лозунга лозунгом лозунгами плакат плакаты плакатом плакатами надпись надписью призыв фраза фразу фразой слова словами крики криками кричали кричал скандировали вопрос",
  "гасло гасла гаслом гаслами плакатами напис написом заклик закликом фразу словами вигуки вигуками вигукували кричали скандували питання",
  "лозунга лозунги надпис скандираха викаха думите въпроса призив",
  "haslo haslem haslami napis napisem transparent transparentem transparencie transparenty okrzyk okrzyki krzyczeli skandowali slowa slowami zdanie pytanie",
  "heslo heslem hesly napis napisem transparent transparentem skandovali kriceli slova slovy vyzva vyzvou otazka",
  "napis napisom geslo geslom vzklikali vzkliki besede besedami vprasanje poziv",
);
/** Words before the opening quote among which they stand. */
const NEAR = 3;

/** "Auf dem Plakat steht „", "кричали «", "lo striscione «": before a quotation that is speech, and no title. */
export function isSaidBefore(around: Surroundings, start: number): boolean {
  if (!isOtherThanEnglish(around.language)) return false;
  if (THAT.has(around.word(start - 1))) return true;
  for (let index = start - 1; index >= start - NEAR && around.has(index); index--) {
    if (SPEECH.has(around.word(index)) || isVerbOfSaying(around, index)) return true;
  }
  return false;
}

/** Verbs of one language that are articles and pronouns of others. */
const OF_ONE_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ["der", "tr"],
  ["dit", "fr"],
]);

function isVerbOfSaying(around: Surroundings, index: number): boolean {
  const word = around.word(index);
  if (!VERBS_OF_SAYING.has(word)) return false;
  return (OF_ONE_LANGUAGE.get(word) ?? around.language) === around.language;
}

/** „Russland“, sagt er, „ist geduldig“: behind the closing mark stands who said so. */
export function isSaidBehind(around: Surroundings, last: number): boolean {
  if (!isOtherThanEnglish(around.language) || !around.has(last + 1)) return false;
  const between = around.words.between(last);
  if (!/^(?:,?\s?["”“»’›«‹],?)\s(?:[–—-]\s)?$/u.test(between)) return false;
  // "«Украина сегодня» сообщила" is a paper; speech has a comma or a dash there, if not an end of its own.
  if (SLAVIC.has(around.language ?? "") && !/[,–—-]/u.test(between)) return false;
  return isVerbOfSaying(around, last + 1) && !around.isCapital(last + 1);
}

const SLOGANS = wordList("down hands death long glory");
const BEHIND_SLOGANS = wordList("with off to live");

/** Before a name they are called out to it, or written on a sign: „Danke Macron“, « Stop Macron ». */
const CALLED_OUT = wordList(
  "danke merci gracias grazie obrigado obrigada bedankt tesekkurler sagol dziekuje dziekujemy dekujeme diky hvala stop nein non nee bravo viva vive",
  "спасибо дякую дякуємо благодаря благодарим стоп браво",
);

/** "Down with America", "Long live Belarus": what crowds shout. */
export function isSlogan(around: Surroundings, first: number, name: number): boolean {
  // "The film “Glory to Ukraine”"
  if (around.isKind("works", first - 1)) return false;
  if (isOtherThanEnglish(around.language))
    return CALLED_OUT.has(around.word(first)) && first === name - 1;
  return SLOGANS.has(around.word(first)) && BEHIND_SLOGANS.has(around.word(first + 1));
}

/** Up to the opening quote of a name: " (the “DPRK” or “". */
const DEFINING = /^ \((?:the )?(?:["“][^"“”()]{1,40}["”],? or (?:the )?)?["“]$/u;
/** Words between the bracket and the name, at most. */
const LONGEST_DEFINING = 8;

/** "The Democratic People’s Republic of Korea (“DPRK” or “North Korea”)": a text's own word for whom it has just named. */
export function isDefined(around: Surroundings, first: number): boolean {
  const { text } = around.words;
  const start = around.words.start(first);
  for (let index = first - 1; index >= first - LONGEST_DEFINING && around.has(index); index--) {
    if (!around.words.between(index).includes("(")) continue;
    return around.nameEnds.has(index) && DEFINING.test(text.slice(around.words.end(index), start));
  }
  return false;
}
