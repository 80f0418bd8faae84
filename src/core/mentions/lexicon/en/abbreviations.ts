import { wordList } from "../word-list.ts";

/** Written in capitals without being names: US TV series, Norway PM, UK GDP. */
export const commonAbbreviations = wordList(
  "tv gdp gnp ceo cfo coo vp pm fm mp pr hr it ai pc dvd cd ev evs suv suvs lng gps hiv aids covid dna",
  "lgbt lgbtq ngo ngos pow pows r id fdi cpi ppi ipo ipos q1 q2 q3 q4 h1 h2 fy",
);

/** A point after one of these ends no sentence. */
export const pointedAbbreviations = wordList(
  "mr mrs ms dr prof gen col maj capt lt sgt adm brig sen sens rep reps gov st jr sr rev hon vs no messrs",
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);
