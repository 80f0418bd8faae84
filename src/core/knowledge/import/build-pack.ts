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
import { documentLanguage } from "../document-language.ts";
import { type Candidate, chooseSentences } from "../summaries/choose-sentences.ts";
import { applyDecisions } from "./decisions.ts";
import type {
  FoundEntity,
  FoundMention,
  FoundName,
  PackSources,
  Slices,
  SourceDocument,
} from "./types.ts";

/** Sentences of the short answer, and of all that the card says. */
const SUMMARY_MAX = 3;
const STATEMENTS_MAX = 24;
const RELATED_MAX = 6;
/** Entities to a slice of work. */
const SLICE = 50;

/**
 * A pack of the documents: of each entity that is kept, the sentences that say most about it, each a
 * citation and verbatim. Nobody has judged them: see `isQuotation` for how a card shows them.
 */
export function* buildPack(sources: PackSources): Slices<Pack> {
  const { documents, categories } = sources;
  const found = applyDecisions(sources.found, sources.decisions, documents);
  const kept = found.entities.filter((entity) => entity.kept);
  const writer = new EntityWriter(documents, kept);
  const entities: Entity[] = [];
  for (const entity of kept) {
    entities.push(writer.entity(entity));
    if (entities.length % SLICE === 0)
      yield { phase: "quoting", done: entities.length, of: kept.length };
  }
  yield { phase: "quoting", done: kept.length, of: kept.length };
  return {
    format: PACK_FORMAT,
    id: sources.id,
    title: sources.title,
    ...(categories === undefined ? {} : { categories }),
    documents: documents.map(withoutLanguage),
    entities,
  };
}

function withoutLanguage({ lang: _, ...document }: SourceDocument): PackDocument {
  return document;
}

class EntityWriter {
  private readonly languages: string[];
  /** The entities of each sentence, by `sentenceKey`. */
  private readonly named = new Map<string, FoundEntity[]>();

  constructor(
    private readonly documents: readonly SourceDocument[],
    entities: readonly FoundEntity[],
  ) {
    this.languages = documents.map(({ text, lang }) => documentLanguage(text, lang));
    for (const entity of entities) {
      for (const mention of entity.mentions) {
        const key = sentenceKey(mention);
        const named = this.named.get(key);
        if (named === undefined) this.named.set(key, [entity]);
        else if (named.at(-1) !== entity) named.push(entity);
      }
    }
  }

  entity(found: FoundEntity): Entity {
    const chosen = chooseSentences(this.candidates(found), STATEMENTS_MAX);
    return {
      id: found.id,
      label: found.label,
      category: found.category,
      identity: null,
      names: found.names.map(entityName),
      summary: chosen.slice(0, SUMMARY_MAX).map((one) => this.statement(one)),
      statements: chosen.slice(SUMMARY_MAX).map((one) => this.statement(one)),
      differences: [],
      agreements: [],
      related: this.related(found),
    };
  }

  /** The sentences that name the entity; those that speak of its people only, where there are no others. */
  private candidates(entity: FoundEntity): Candidate[] {
    const demonyms = new Set(
      entity.names.filter(({ kind }) => kind === "demonym").map(({ text }) => fold(text)),
    );
    const isDemonym = (mention: FoundMention) =>
      demonyms.size > 0 && demonyms.has(fold(this.textAt(mention.document, mention)));
    const named = entity.mentions.filter((mention) => !isDemonym(mention));
    const candidates: Candidate[] = [];
    const met = new Set<string>();
    let document = -1;
    for (const mention of named.length > 0 ? named : entity.mentions) {
      const key = sentenceKey(mention);
      if (met.has(key)) continue;
      met.add(key);
      candidates.push(this.candidate(mention, mention.document !== document));
      document = mention.document;
    }
    return candidates;
  }

  private candidate({ document, start, end, sentence }: FoundMention, isFirst: boolean): Candidate {
    const length = this.documents[document]?.text.length ?? 1;
    return {
      document,
      sentence,
      text: this.textAt(document, sentence),
      name: { start: start - sentence.start, end: end - sentence.start },
      depth: sentence.start / length,
      isFirst,
      others: (this.named.get(sentenceKey({ document, sentence }))?.length ?? 1) - 1,
      language: this.languages[document] ?? "en",
    };
  }

  private textAt(document: number, { start, end }: Span): string {
    return this.documents[document]?.text.slice(start, end) ?? "";
  }

  private statement({ document, sentence: { start, end }, text }: Candidate): Statement {
    const id = this.documents[document]?.id ?? "";
    return { text, stance: "reported", citations: [{ document: id, start, end, quote: text }] };
  }

  /** Those named most often in the same sentences. */
  private related(entity: FoundEntity): string[] {
    const counts = new Map<string, number>();
    for (const mention of entity.mentions) {
      for (const other of this.named.get(sentenceKey(mention)) ?? []) {
        if (other !== entity) counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
      }
    }
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, RELATED_MAX)
      .map(([id]) => id);
  }
}

/** An ordinary word counts as a name only where the page names the entity otherwise, or its circle. */
function entityName({ text, kind, isWord }: FoundName): EntityName {
  return isWord
    ? { text, kind, sense: { counts: "evidence", for: [], against: [] } }
    : { text, kind };
}

function sentenceKey({ document, sentence }: Pick<FoundMention, "document" | "sentence">): string {
  return `${document}:${sentence.start}`;
}
