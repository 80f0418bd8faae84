import { wordList } from "./word-list.ts";

/** By language, how words begin that speak of what guests of an inn, a restaurant or a cinema get: rooms, dishes, tickets. */
const STEMS: Readonly<Record<string, ReadonlySet<string>>> = {
  bg: wordList(
    "гост стаи меню ястия готвач сервитьор нощувк билет прожекци отсяд отседн вечеря коктейл питие",
  ),
  cs: wordList(
    "vari jidel jidlo pokoj nocleh porc korun obed vecer menu kuchy kuchar cisni piv hoste hostu ubytov recepc vstup promita koktej drink",
  ),
  de: wordList(
    "zimmer speisekarte gaste koch kellner ubernacht servier portion buffet eintrittskarte cocktail bier",
  ),
  es: wordList("habitacion carta plato menu cocin camarer comensal huesped entrada coctel copas"),
  fr: wordList("chambre menu plat cuisin serveu serveuse convive nuitee couvert billet cocktail"),
  it: wordList("camere stanz menu piatt cuoc cucin camerier ospit copert bigliett cocktail"),
  nl: wordList(
    "eten at aten menu kok ober gerecht gasten kamers overnacht kaartje drinken dronk bier wijn cocktail",
  ),
  pl: wordList(
    "nocleg kuchni kucharz kelner seans bilet danie dania menu goscie repertuar film recepcj zlotych obiad piw koktajl drink",
  ),
  pt: wordList("quartos ementa cardapio menu pratos cozinh hospede garcom bilhete bebida"),
  ru: wordList(
    "номер подают кормят меню блюд повар официант постоял гост ужин обед завтрак сеанс билет портье коктейл напитк",
  ),
  sl: wordList(
    "gosti sobe sobah menij jedi kuhar natakar nocit vstopni predvaja postrez koktajl pivo",
  ),
  uk: wordList(
    "номер подають годують меню страв кухар офіціант гост вечер обід сніданк сеанс квитк портьє коктейл напо",
  ),
};

/** Shorter ones are whole words: "at" is Dutch for "ate". */
const SHORTEST_STEM = 3;

/** Whether words of guests are known in the language. */
export function knowsGuests(language: string | null): boolean {
  return language !== null && Object.hasOwn(STEMS, language);
}

/** Whether a folded word speaks of guests and what they get. */
export function isOfGuests(language: string | null, word: string): boolean {
  const stems = language !== null && Object.hasOwn(STEMS, language) ? STEMS[language] : undefined;
  if (!stems) return false;
  if (stems.has(word)) return true;
  for (let length = SHORTEST_STEM; length < word.length; length++) {
    if (stems.has(word.slice(0, length))) return true;
  }
  return false;
}
