/**
 * Checks of content scripts' messages. A compromised page process can send whatever it likes in a content
 * script's name, so every part of a message is checked and limited in size.
 */
import { HIDE_SCOPES, PATH_MAX_CHARACTERS, WORDS_MAX_CHARACTERS } from "../core/hidden-names.ts";
import { isRecord } from "../core/is-record.ts";
import {
  EVIDENCE_LISTS,
  EVIDENCE_TABLES,
  type PageEvidence,
} from "../core/mentions/evidence/page-evidence.ts";
import { LANG_MAX_CHARACTERS, TITLE_MAX_CHARACTERS } from "../core/mentions/page-limits.ts";
import { type InSection, REPORTED_MAX, type TabReport } from "../core/page-report.ts";
import type { PageMessages } from "./messages.ts";

/**
 * Characters (UTF-16 code units) of all texts of one question, which is answered in one turn: twice what the
 * content script asks at once.
 */
export const TEXTS_MAX_CHARACTERS = 1 << 17;
const TEXTS_MAX = 50_000;
/** Surface forms of one entity on a page: far more than its names have. */
const FORMS_MAX = 10_000;
const EVIDENCE_MAX_CHARACTERS = 1 << 20;
const ENTITIES_MAX = 20_000;
const MENTIONS_MAX = 1_000_000;
const ID_MAX_CHARACTERS = 200;

/** By message, whether a page's question may be answered. */
export const PAGE_ASKS: { readonly [N in keyof PageMessages]: (ask: unknown) => boolean } = {
  pageSettings: (ask) => ask === null,
  findMentions: (ask) =>
    isRecord(ask) &&
    (ask.lang === null || isText(ask.lang, LANG_MAX_CHARACTERS)) &&
    isText(ask.title, TITLE_MAX_CHARACTERS) &&
    isTexts(ask.texts, TEXTS_MAX, TEXTS_MAX_CHARACTERS) &&
    (ask.evidence === null || isEvidence(ask.evidence)) &&
    isTexts(ask.have, ENTITIES_MAX, ENTITIES_MAX * ID_MAX_CHARACTERS),
  card: (ask) => isRecord(ask) && isText(ask.entity, ID_MAX_CHARACTERS),
  together: (ask) =>
    isRecord(ask) &&
    Array.isArray(ask.entities) &&
    ask.entities.length === 2 &&
    ask.entities.every((entity) => isText(entity, ID_MAX_CHARACTERS)),
  loadWrapping: (ask) => ask === null,
  loadCard: (ask) => ask === null,
  insertMarkStyle: (ask) => isRecord(ask) && (ask.part === "all" || ask.part === "current"),
  markStyle: (ask) => ask === null,
  pageChanged: isTabReport,
  openDocument: (ask) =>
    isRecord(ask) &&
    isText(ask.document, ID_MAX_CHARACTERS) &&
    (ask.span === null || isSpan(ask.span)) &&
    (ask.entity === null || isText(ask.entity, ID_MAX_CHARACTERS)),
  hideName: (ask) =>
    isRecord(ask) &&
    isText(ask.entity, ID_MAX_CHARACTERS) &&
    (ask.form === null || isText(ask.form, WORDS_MAX_CHARACTERS)) &&
    HIDE_SCOPES.some((scope) => scope === ask.scope) &&
    isText(ask.path, PATH_MAX_CHARACTERS) &&
    typeof ask.isHidden === "boolean",
};

/** Checks the answer to `entitiesInView`: at most as many entities as a page may report. */
export function isEntityIds(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= REPORTED_MAX &&
    value.every((id) => isText(id, ID_MAX_CHARACTERS))
  );
}

/** Checks the answer to `inSections`. */
export function isInSections(value: unknown): value is InSection[] {
  return (
    Array.isArray(value) &&
    value.length <= MENTIONS_MAX &&
    value.every(
      (mention) =>
        Array.isArray(mention) && isCount(mention[0]) && isText(mention[1], ID_MAX_CHARACTERS),
    )
  );
}

export function isTabReport(value: unknown): value is TabReport {
  return (
    isRecord(value) &&
    typeof value.isArticle === "boolean" &&
    typeof value.running === "boolean" &&
    typeof value.isRead === "boolean" &&
    typeof value.withheld === "boolean" &&
    Array.isArray(value.entities) &&
    value.entities.length <= REPORTED_MAX &&
    value.entities.every(
      (one) =>
        isRecord(one) &&
        isText(one.id, ID_MAX_CHARACTERS) &&
        isCount(one.mentions) &&
        isCount(one.hidden) &&
        typeof one.isMarked === "boolean" &&
        isTexts(one.forms, FORMS_MAX, TEXTS_MAX_CHARACTERS),
    )
  );
}

function isEvidence(value: unknown): value is PageEvidence {
  if (!isRecord(value) || value.format !== 1) return false;
  const tables = EVIDENCE_TABLES.map((key) => value[key]);
  if (!tables.every(isRecord)) return false;
  const lists = [...EVIDENCE_LISTS.map((key) => value[key]), ...tables.flatMap(Object.values)];
  const keys = tables.flatMap((table) => Object.keys(table));
  if (!lists.every(Array.isArray)) return false;
  return isTexts([...keys, ...lists.flat()], EVIDENCE_MAX_CHARACTERS, EVIDENCE_MAX_CHARACTERS);
}

function isTexts(value: unknown, most: number, mostCharacters: number): value is string[] {
  if (!Array.isArray(value) || value.length > most) return false;
  let characters = 0;
  for (const text of value) {
    if (typeof text !== "string") return false;
    characters += text.length;
  }
  return characters <= mostCharacters;
}

function isText(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length <= most;
}

/** A span of at least one character. */
function isSpan(value: unknown): boolean {
  return isRecord(value) && isCount(value.start) && isCount(value.end) && value.start < value.end;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
