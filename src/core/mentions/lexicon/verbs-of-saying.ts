import { wordList } from "./word-list.ts";

/** Forms of "say" beside what was said, in all languages but English: „Russland“, sagt er, „ist geduldig.“ */
export const VERBS_OF_SAYING: ReadonlySet<string> = wordList(
  "sagt sagte sagen sagten meint meinte erklarte erklart betonte betont findet fragt fragte ruft rief schreibt schrieb",
  "zegt zei zeggen zeiden vindt vond vraagt vroeg schrijft schreef roept riep stelt",
  "dit disait affirme explique resume assure lance repond ecrit estime raconte precise insiste soupire",
  "dice dijo dicen afirma afirmo asegura aseguro explica explico escribe escribio responde respondio resume anade anadio",
  "dice disse dicono spiega spiego afferma affermo scrive scrisse risponde rispose racconta aggiunge",
  "diz disse dizem afirma afirmou explica explicou escreve escreveu responde respondeu resume conta acrescenta",
  "dedi diyor der diyen demis yazdi sordu soyledi",
  "mowi mowil mowila mowily mluvi mluvil mluvila govori govoril govorila говорил говорила говорили говорив powiedzial powiedziala twierdzi pisze pyta odpowiada dodaje podkresla",
  "rika rekl rekla tvrdi pise odpovida dodal dodala uvedl uvedla",
  "pravi dejal dejala trdi pise odgovarja dodaja meni",
  "говорит сказал сказала сказали считает заявил заявила заявили сообщил сообщила сообщили комментирует прокомментировал прокомментировали ответил ответили пишет отвечает добавил добавила уверен уверена",
  "каже сказав сказала вважає заявив заявила заявили повідомив повідомили коментує прокоментували відповіли пише відповідає додав додала",
  "قال قالت يقول تقول رد ردت اضاف اضافت اكد اكدت",
  "казва каза казаха съобщи съобщиха коментира заявиха твърди смята заяви пише отговаря добави",
);

/** English verbs that stand beside a person's own words. */
export const ENGLISH_VERBS_OF_SAYING: ReadonlySet<string> = wordList(
  "said says added adds recalled recalls explained explains joked jokes",
);
