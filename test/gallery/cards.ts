import { type CardData, cardOf } from "../../src/core/card/card.ts";
import { statementsTogether } from "../../src/core/card/together.ts";
import { explainWhy } from "../../src/core/mentions/explain-why.ts";
import { STANCES } from "../../src/core/pack.ts";
import type { CardModel, ReadyModel, TogetherWith } from "../../src/ui/card/model/card-model.ts";
import { datedCard } from "./dated-card.ts";
import type { CardState } from "./states.ts";
import { translate } from "./translate.ts";

const cards = PACK.entities.flatMap(({ id }) => cardOf(PACK, id) ?? []);
const size = (card: CardData) =>
  card.statements.length + 10 * card.differences.length + card.summary.length;
const bySize = [...cards].sort((a, b) => size(b) - size(a));

/** The card of the bundled pack with the most on it, and the one with the least. */
const richest = first(bySize);
const poorest = first([...bySize].reverse());

const silent: CardData = {
  ...poorest,
  identity: null,
  summary: [],
  statements: [],
  differences: [],
  agreements: [],
  newest: null,
};

const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const unwieldy: CardData = {
  ...richest,
  label: `${long} and the Commission on ${long}`,
  summary: STANCES.flatMap((stance) =>
    richest.summary.slice(0, 1).map((statement) => ({
      ...statement,
      stance,
      text: `A sentence of stance ${stance} about ${long}.`,
    })),
  ),
};

/** The entity that the documents say most of after the richest. */
const second = first(bySize.slice(1));

function togetherWith(other: CardData, isAsked: boolean): TogetherWith {
  const [one, two] = [richest, other].map(({ id }) =>
    first(PACK.entities.filter((e) => e.id === id)),
  );
  const statements = one && two ? statementsTogether(one, two) : [];
  return {
    entity: other.id,
    label: other.label,
    isAsked,
    statements,
    documents: richest.documents,
  };
}

export const CARDS: Readonly<Record<CardState, CardModel>> = {
  ready: ready(richest),
  poor: ready(poorest),
  silent: ready(silent),
  unwieldy: ready(unwieldy),
  turned: {
    state: "ready",
    card: poorest,
    whyMarked: [],
    surface: null,
    depth: 1,
    isPinned: false,
    here: null,
    together: [],
    onlyFacts: false,
  },
  facts: { ...ready(richest), onlyFacts: true, here: { place: 1, count: 3 } },
  together: { ...ready(richest), together: [togetherWith(second, true)] },
  pinned: { ...ready(richest), isPinned: true, together: [togetherWith(second, false)] },
  menu: { ...ready(richest), onlyFacts: true },
  timeline: ready(datedCard(poorest)),
  loading: { state: "loading", label: richest.label },
  failed: { state: "failed", label: richest.label },
  missing: { state: "missing", label: richest.label },
  hidden: {
    state: "hidden",
    label: richest.label,
    form: "An Unusually Long Way To Write Its Name",
    scope: "site",
    isRefused: false,
  },
  "not-kept": {
    state: "hidden",
    label: richest.label,
    form: null,
    scope: "everywhere",
    isRefused: true,
  },
};

/** A state of the card by its name, or the card of an entity of the bundled pack by its id. */
export function cardModel(name: string): CardModel {
  const state = CARDS[name as CardState];
  const card = cardOf(PACK, name);
  if (state) return state;
  if (card) return ready(card);
  throw new Error(`There is no state and no entity ${name}`);
}

function ready(card: CardData): ReadyModel {
  const named = { entity: card.id, kind: "full" as const, why: [], surface: card.label };
  return {
    state: "ready",
    card,
    whyMarked: explainWhy(named, () => card.label, translate),
    surface: card.label,
    depth: 0,
    isPinned: false,
    here: null,
    together: [],
    onlyFacts: false,
  };
}

function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (!one) throw new Error("The pack has too few entities");
  return one;
}
