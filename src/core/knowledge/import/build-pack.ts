import {
  type Entity,
  type EntityName,
  PACK_FORMAT,
  type Pack,
  type PackDocument,
  type Statement,
} from "../../pack.ts";
import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type {
  FoundEntity,
  FoundMention,
  FoundName,
  PackSources,
  Slices,
  SourceDocument,
} from "../collection/types.ts";
import { documentLanguage, knownLanguage } from "../pack/document-language.ts";
import { inflectedName } from "../pack/inflected-name.ts";
import {
  chooseDefinition,
  chooseSentences,
  type SentenceCandidate,
} from "../summaries/choose-sentences.ts";
import { datelineBefore } from "../summaries/datelines.ts";
import { readingOrder } from "../summaries/reading-order.ts";
import { WholeSentences } from "../summaries/whole-sentences.ts";
import { applyDecisions } from "./decisions.ts";
import { NamedTogether } from "./named-together.ts";
import { definedCategories } from "./own-categories.ts";

/** Sentences of the short answer, and of all that the card says. */
const SUMMARY_MAX = 3;
const STATEMENTS_MAX = 24;
/** Most sentences weighed for one entity; of more than that, this many are taken from all its documents. */
const CANDIDATES_MAX = 1_000;
/** Mentions handled in one slice of work. */
const SLICE = 2_000;

/**
 * A pack of the documents: of each entity that is kept, the sentences that say most about it, each a
 * citation and verbatim. Nobody has judged them: see `isQuotation` for how a card shows them.
 */
export function* buildPack(sources: PackSources): Slices<Pack> {
  const { documents, decisions } = sources;
  const found = applyDecisions(sources.found, decisions, documents);
  const kept = found.entities.filter((entity) => entity.kept);
  const inUse = new Set(kept.map(({ category }) => category));
  const categories = definedCategories(decisions).filter(({ id }) => inUse.has(id));
  const writer = new EntityWriter(documents);
  yield* inSlices(kept, 0, (entity) => writer.learn(entity));
  const entities: Entity[] = [];
  yield* inSlices(kept, kept.length, (entity) => entities.push(writer.entity(entity)));
  return {
    format: PACK_FORMAT,
    id: sources.id,
    title: sources.title,
    ...(categories.length === 0 ? {} : { categories }),
    documents: documents.map(asInPack),
    entities,
  };
}

/** Does one of the two rounds of work on every entity; a slice ends after `SLICE` mentions. */
function* inSlices(
  entities: readonly FoundEntity[],
  before: number,
  work: (entity: FoundEntity) => void,
): Slices<void> {
  const of = 2 * entities.length;
  let mentions = 0;
  for (const [index, entity] of entities.entries()) {
    work(entity);
    mentions += entity.mentions.length;
    if (mentions < SLICE) continue;
    mentions = 0;
    yield { phase: "quoting", done: before + index + 1, of };
  }
  yield { phase: "quoting", done: before + entities.length, of };
}

function asInPack({ lang: told, ...rest }: SourceDocument): PackDocument {
  const lang = knownLanguage(rest.text, told);
  return { ...rest, ...(lang !== null && { lang }) };
}

class EntityWriter {
  readonly #languages: string[];
  /** Every name that was found, by its text: an inflected form of one entity never takes that of another. */
  readonly #found = new Map<string, FoundEntity>();
  readonly #together = new NamedTogether();
  readonly #sentences: WholeSentences;
  readonly #documents: readonly SourceDocument[];

  constructor(documents: readonly SourceDocument[]) {
    this.#documents = documents;
    this.#languages = documents.map(({ text, lang }) => documentLanguage(text, lang));
    this.#sentences = new WholeSentences(documents.map(({ text }) => text));
  }

  /** Every entity is learnt before any is written: they are related by their sentences. */
  learn(entity: FoundEntity): void {
    for (const { text } of entity.names) this.#found.set(text, entity);
    this.#together.learn(entity);
  }

  entity(found: FoundEntity): Entity {
    const candidates = this.#candidates(found);
    const definition = chooseDefinition(candidates);
    const said = chooseSentences(
      candidates.filter(({ text }) => text !== definition?.text),
      STATEMENTS_MAX,
    );
    const isIntroduced = definition?.isNamedInFull ?? false;
    const { summary, rest } = readingOrder(said, SUMMARY_MAX, isIntroduced);
    return {
      id: found.id,
      label: found.label,
      category: found.category,
      identity: definition && this.#statement(definition),
      names: this.#names(found),
      summary: summary.map((one) => this.#statement(one)),
      statements: rest.map((one) => this.#statement(one)),
      differences: [],
      agreements: [],
      related: this.#together.relatedTo(found),
    };
  }

  /** The names of an entity, without those that are forms of another of its names. */
  #names(entity: FoundEntity): EntityName[] {
    const names: EntityName[] = [];
    const written = new Set<string>();
    for (const found of entity.names) {
      if (written.has(found.text)) continue;
      const name = this.#withForms(entityName(found), entity);
      for (const form of name.forms ?? []) written.add(form);
      names.push(name);
    }
    return names;
  }

  /** The name with its forms in the language of the first document that names the entity. */
  #withForms(name: EntityName, entity: FoundEntity): EntityName {
    const lang = this.#languages[entity.mentions[0]?.document ?? 0] ?? "en";
    const forms = inflectedName({ ...name, lang }, entity.category).forms ?? [];
    const unclaimed = forms.filter((form) => (this.#found.get(form) ?? entity) === entity);
    return unclaimed.length > 0 ? { ...name, forms: unclaimed } : name;
  }

  /** The whole sentences that name the entity; those that speak of its people only, where there are no others. */
  #candidates(entity: FoundEntity): SentenceCandidate[] {
    const demonyms = new Set(
      entity.names.filter(({ kind }) => kind === "demonym").map(({ text }) => fold(text)),
    );
    const isDemonym = (mention: FoundMention) =>
      demonyms.size > 0 && demonyms.has(fold(this.#textAt(mention.document, mention)));
    const named = entity.mentions.filter((mention) => !isDemonym(mention));
    const fullNames = new Set(
      entity.names.filter(({ kind }) => kind === "full").map(({ text }) => fold(text)),
    );
    const perDocument = Math.max(1, Math.floor(CANDIDATES_MAX / entity.documentCount));
    const candidates: SentenceCandidate[] = [];
    let before: FoundMention | null = null;
    let ofDocument = 0;
    for (const mention of named.length > 0 ? named : entity.mentions) {
      const isFirst = before?.document !== mention.document;
      if (!isFirst && before?.sentence.start === mention.sentence.start) continue;
      ofDocument = isFirst ? 1 : ofDocument + 1;
      before = mention;
      if (ofDocument > perDocument) continue;
      const whole = this.#whole(mention);
      if (whole === null) continue;
      const candidate = this.#candidate(entity, fullNames, { ...mention, whole }, isFirst);
      const last = candidates.at(-1);
      const isLonger = last?.document === candidate.document && begins(last, candidate);
      if (isLonger)
        candidates.splice(-1, 1, { ...candidate, name: last.name, isFirst: last.isFirst });
      else candidates.push(candidate);
    }
    return candidates;
  }

  #candidate(
    { label, category }: FoundEntity,
    fullNames: ReadonlySet<string>,
    mention: FoundMention & { whole: Span },
    isFirst: boolean,
  ): SentenceCandidate {
    const { document, start, end } = mention;
    const sentence = this.#withoutHead(document, mention.whole);
    const { text = "", title = "" } = this.#documents[document] ?? {};
    return {
      document,
      sentence,
      text: this.#textAt(document, sentence),
      name: { start: start - sentence.start, end: end - sentence.start },
      depth: sentence.start / Math.max(1, text.length),
      isFirst,
      isPerson: category === "person",
      isTitled: `${fold(title)} `.startsWith(`${fold(label)} `),
      isNamedInFull: fullNames.has(fold(this.#textAt(document, { start, end }))),
      others: Math.max(0, this.#together.inSentence(mention).length - 1),
      language: this.#languages[document] ?? "en",
    };
  }

  #withoutHead(document: number, { start, end }: Span): Span {
    const sentence = this.#textAt(document, { start, end });
    const { length } = bulletBefore(sentence) || datelineBefore(sentence);
    return { start: start + length, end };
  }

  #whole({ document, sentence }: FoundMention): Span | null {
    return this.#sentences.whole(document, sentence, this.#languages[document] ?? "en");
  }

  #textAt(document: number, { start, end }: Span): string {
    return this.#documents[document]?.text.slice(start, end) ?? "";
  }

  #statement({ document, sentence: { start, end }, text }: SentenceCandidate): Statement {
    const id = this.#documents[document]?.id ?? "";
    return { text, stance: "reported", citations: [{ document: id, start, end, quote: text }] };
  }
}

/** Whether a candidate is the beginning of another, as of a speaker's turn that goes on about the entity. */
function begins({ sentence: one }: SentenceCandidate, { sentence: other }: SentenceCandidate) {
  return one.start === other.start && one.end < other.end;
}

/** A list's mark. Longer dashes begin speech, as does a hyphen in "- It is gone, - said the mayor". */
const BULLET = /^(?:[•*▪◦·]|-(?!.*\s-\s\p{Ll}))\s+/u;

/** The mark of a list's item, which is no part of its sentence. */
function bulletBefore(sentence: string): string {
  return BULLET.exec(sentence)?.[0] ?? "";
}

/** An ordinary word without a rule counts only where the page names the entity otherwise, or its circle. */
export function entityName({ text, kind, isWord, sense }: FoundName): EntityName {
  if (sense) return { text, kind, sense };
  return isWord
    ? { text, kind, sense: { counts: "evidence", for: [], against: [] } }
    : { text, kind };
}
