import { wordList } from "./word-list.ts";

/** Written in capitals without being names: US TV series, Norway PM, UK GDP. */
export const COMMON_ABBREVIATIONS = wordList(
  "tv gdp gnp ceo cfo coo vp pm fm mp pr hr it ai pc dvd cd ev evs suv suvs lng gps hiv aids covid dna",
  "lgbt lgbtq ngo ngos pow pows r id fdi cpi ppi ipo ipos",
);
