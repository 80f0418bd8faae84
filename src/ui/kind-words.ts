/** Kinds that many packs speak of are said in the reader's language; others as their pack says them. */
import type { MessageId, Translate } from "../core/i18n/translator.ts";

type Vocabulary = Readonly<Record<string, MessageId>>;

/** What one thing is called, in lower case. */
const THINGS: Vocabulary = {
  annexation: "kindAnnexation",
  capital: "kindCapital",
  city: "kindCity",
  "collective name": "kindCollective",
  convoy: "kindConvoy",
  counteroffensive: "kindCounteroffensive",
  drone: "kindDrone",
  fighters: "kindFighters",
  flight: "kindFlight",
  "former state": "kindFormerState",
  invasion: "kindInvasion",
  "national military": "kindMilitary",
  offensive: "kindOffensive",
  organisation: "oneOrganisation",
  palace: "kindPalace",
  "process of joining": "kindJoining",
  refugees: "kindRefugees",
  region: "kindRegion",
  "reported ultimatum": "kindUltimatum",
  "state armed force": "kindStateForce",
  "state services": "kindStateServices",
  "state troops": "kindStateTroops",
  territory: "kindTerritory",
  union: "kindUnion",
  uprising: "kindUprising",
  volunteers: "kindVolunteers",
  vote: "kindVote",
  war: "kindWar",
};

/** What a document is called. */
const DOCUMENTS: Vocabulary = {
  "news report": "documentNews",
  "opinion column": "documentColumn",
  commentary: "documentCommentary",
  "summary of a commentary": "documentSummary",
  article: "documentArticle",
  interview: "documentInterview",
  "press release": "documentRelease",
  minutes: "documentMinutes",
  "parliamentary record": "documentRecord",
  "court ruling": "documentRuling",
  "company filing": "documentFiling",
  "policy brief": "documentBrief",
  "working paper": "documentPaper",
  "annual report": "documentAnnual",
  speech: "documentSpeech",
  subtitles: "documentSubtitles",
  "encyclopedia article": "documentEncyclopedia",
  email: "documentEmail",
  essay: "documentEssay",
  faq: "documentFaq",
};

/** What an entity is, in the reader's language; null for a kind that only its pack has a word for. */
export function thingWord(kind: string, t: Translate): string | null {
  return wordIn(THINGS, kind, t);
}

/** What a document is, in the reader's language; null for a kind that only its pack has a word for. */
export function knownDocumentKind(kind: string, t: Translate): string | null {
  return wordIn(DOCUMENTS, kind, t);
}

/** What a document is, in the reader's language where that has a word for it. */
export function documentKind(kind: string, t: Translate): string {
  return knownDocumentKind(kind, t) ?? kind;
}

function wordIn(vocabulary: Vocabulary, kind: string, t: Translate): string | null {
  const key = kind.toLowerCase();
  const message = Object.hasOwn(vocabulary, key) ? vocabulary[key] : undefined;
  return message === undefined ? null : t(message);
}
