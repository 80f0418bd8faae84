/** A small pack of well-known names for the tests of this folder. */

import { RULES, type Rules } from "../all-rules.ts";
import { buildGazetteer, type NamedEntity } from "../names/gazetteer.ts";
import { type PageContext, readPageBy } from "../read-page.ts";

export const SAMPLE: readonly NamedEntity[] = [
  {
    id: "jordan",
    category: "country",
    related: ["amman"],
    names: [
      {
        text: "Jordan",
        kind: "full",
        sense: {
          counts: "default",
          for: ["Petra", "kingdom"],
          against: ["basketball", "Chicago Bulls", "Jordan almonds", "Jordan, Minnesota"],
        },
      },
      { text: "Hashemite Kingdom of Jordan", kind: "full" },
      { text: "Jordanian", kind: "demonym" },
      { text: "Jordanien", kind: "full", lang: "de" },
      { text: "Jordânia", kind: "full", lang: "pt" },
      { text: "Иордания", kind: "full", lang: "ru" },
    ],
  },
  {
    id: "amman",
    category: "place",
    related: ["jordan"],
    names: [
      { text: "Amman", kind: "full" },
      { text: "Amã", kind: "full", lang: "pt" },
      { text: "Amán", kind: "full", lang: "cs" },
      { text: "Амман", kind: "full", lang: "ru" },
    ],
  },
  {
    id: "norway",
    category: "country",
    related: [],
    names: [
      { text: "Norway", kind: "full" },
      { text: "Norwegen", kind: "full", lang: "de" },
      { text: "Noruega", kind: "full", lang: "pt" },
      { text: "Норвегия", kind: "full", lang: "ru" },
      { text: "Norwegian", kind: "demonym" },
    ],
  },
  { id: "paris", category: "place", related: [], names: [{ text: "Paris", kind: "full" }] },
  {
    id: "emmanuel-macron",
    category: "person",
    related: ["paris"],
    names: [
      { text: "Emmanuel Macron", kind: "full" },
      { text: "Macron", kind: "short" },
    ],
  },
  {
    id: "bashir-al-amin",
    category: "person",
    related: [],
    names: [
      { text: "Bashir al-Amin", kind: "full" },
      { text: "Amin", kind: "short" },
      {
        text: "al-Amin",
        kind: "short",
        sense: { counts: "default", for: ["Beirut"], against: [] },
      },
    ],
  },
  {
    id: "mercer-group",
    category: "armed-group",
    related: ["emmanuel-macron"],
    names: [
      { text: "Mercer Group", kind: "full" },
      {
        text: "Mercer",
        kind: "short",
        sense: {
          counts: "evidence",
          for: ["mercenaries", "Mercer fighters"],
          against: ["composer", "pianist", "Zed Mercer"],
        },
      },
    ],
  },
  {
    id: "norway-strike",
    category: "event",
    related: [],
    names: [
      {
        text: "Norway strike",
        kind: "full",
        sense: { counts: "evidence", for: ["dockers"], against: [] },
      },
    ],
  },
  {
    id: "united-kingdom",
    category: "country",
    related: [],
    names: [
      { text: "United Kingdom", kind: "full" },
      { text: "英国", kind: "full", lang: "zh" },
      { text: "英", kind: "abbreviation", lang: "zh" },
      { text: "U.K.", kind: "abbreviation" },
      { text: "Britain", kind: "short" },
    ],
  },
  {
    id: "pat-trump",
    category: "person",
    related: [],
    names: [
      { text: "Pat Trump", kind: "full" },
      { text: "Trump", kind: "short" },
    ],
  },
  {
    id: "united-nations",
    category: "organisation",
    related: [],
    names: [
      { text: "United Nations", kind: "full" },
      { text: "UN", kind: "abbreviation" },
    ],
  },
  {
    id: "the-south",
    category: "organisation",
    related: [],
    names: [
      { text: "the south", kind: "short" },
      { text: "South", kind: "short" },
      { text: "Sur", kind: "short", lang: "es" },
    ],
  },
  {
    id: "georgia",
    category: "country",
    related: [],
    names: [
      {
        text: "Georgia",
        kind: "full",
        sense: { counts: "evidence", for: ["Tbilisi"], against: ["Atlanta"] },
      },
    ],
  },
  {
    id: "citadel",
    category: "organisation",
    related: [],
    names: [{ text: "Citadel", kind: "short" }],
  },
  {
    id: "united-states",
    category: "country",
    related: [],
    names: [{ text: "US", kind: "abbreviation" }],
  },
  {
    id: "who",
    category: "organisation",
    related: [],
    names: [
      { text: "World Health Organization", kind: "full" },
      { text: "WHO", kind: "abbreviation" },
    ],
  },
  {
    id: "co-operative-defence-organisation",
    category: "organisation",
    related: [],
    names: [{ text: "CDO", kind: "abbreviation" }],
  },
  {
    id: "eu",
    category: "organisation",
    related: [],
    names: [{ text: "EU", kind: "abbreviation" }],
  },
];

export const sampleGazetteer = buildGazetteer([{ entities: SAMPLE }]);

/** What an English page says of itself that has no title and no address. */
export const ENGLISH_PAGE: PageContext = { lang: "en", title: "", host: "" };

/** The texts as one page, each with its mentions in square brackets. */
export function markPage(
  texts: readonly string[],
  lang: string | null = null,
  rules: Rules = RULES,
): string[] {
  const page = { lang, title: "", host: "" };
  const { mentions } = readPageBy({ gazetteer: sampleGazetteer, rules }, page, null, texts);
  return texts.map((text, index) => {
    let marked = text;
    for (const { start, end } of [...(mentions[index] ?? [])].reverse()) {
      marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
    }
    return marked;
  });
}

/** One text alone, with its mentions in square brackets. */
export function mark(text: string, rules: Rules = RULES): string {
  return markPage([text], null, rules)[0] ?? "";
}

/** A sentence with brackets round what should be found: what `mark` should give for it. */
export function plain(marked: string): string {
  return marked.replace(/[[\]]/gu, "");
}
