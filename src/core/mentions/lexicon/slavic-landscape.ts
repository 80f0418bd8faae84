import { wordList } from "./word-list.ts";

/** In the singular of any case, of Bulgarian, Russian and Ukrainian together. */
export const HAMLETS_IN_CYRILLIC = wordList(
  "деревня деревне деревню деревней деревушка деревушке деревушку село селі селу селом селе селище селища станица",
  "станицы станице станицу хутор хутора хуторе хутір хуторі присілок присілка присілку махала",
);
export const RIVERS_IN_CYRILLIC = wordList(
  "река реки реке реку рекой ріка ріки ріці ріку річка річки річці річку",
);
