import { wordList } from "../../../mentions/lexicon/word-list.ts";

/** Greetings before a name in mails, "Lieber Paul", and the names of their fields, "Betreff"; folded. */
const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordList(
    "lieber liebe hallo sehr geehrte geehrter guten betreff gesendet grüße gruß viele beste",
  ),
  fr: wordList(
    "bonjour bonsoir salut cher chère chers chères objet envoyé madame monsieur cordialement merci",
  ),
  es: wordList("hola querido querida estimado estimada estimados asunto enviado saludos gracias"),
  pt: wordList(
    "olá oi prezado prezada caro cara querido querida assunto enviado obrigado obrigada",
  ),
  it: wordList("ciao buongiorno gentile gentili caro cara oggetto inviato saluti grazie"),
  nl: wordList("beste geachte hallo dag hoi onderwerp verzonden groeten"),
  pl: wordList(
    "cześć witaj witam szanowny szanowna szanowni drogi droga dzień temat wysłano pozdrawiam",
  ),
  cs: wordList("ahoj milý milá vážený vážená dobrý předmět odesláno"),
  tr: wordList("sayın merhaba sevgili konu"),
  ru: wordList("привет здравствуйте уважаемый уважаемая уважаемые дорогой дорогая тема отправлено"),
  uk: wordList("привіт вітаю шановний шановна шановні дорогий дорога тема надіслано"),
};
const NONE: ReadonlySet<string> = new Set();

export function salutations(language: string): ReadonlySet<string> {
  return BY_LANGUAGE[language] ?? NONE;
}

/** How amounts of money are written: "CHF 210 million". */
export const CURRENCIES = wordList("chf eur usd gbp jpy cny uah pln czk huf");
