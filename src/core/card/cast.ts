import type { Category } from "../categories.ts";
import { statementsOf } from "../knowledge/pack/statements.ts";
import type { DocumentId, EntityId, Statement } from "../pack.ts";
import type { CardData, CardDocument } from "./card.ts";
import { keepFacts } from "./only-facts.ts";
import { isInOneDocument } from "./source-groups.ts";

/** What a list of the page's names says of one of them. */
export interface CastEntry {
  id: EntityId;
  label: string;
  category: Category;
  /** How often the page names it. */
  mentions: number;
  identity: Statement | null;
  /** The first claim of its card; null where the documents name it without saying anything of it. */
  claim: Statement | null;
  /** On what accounts differ, in the pack's words, and whether all of them are in one document. */
  differences: readonly { about: string; isInOne: boolean }[];
  /** The documents that `identity` and `claim` cite, by id. */
  documents: Record<DocumentId, CardDocument>;
}

/** `onlyFacts` leaves out what the documents put as less than fact. */
export function castEntry(whole: CardData, mentions: number, onlyFacts: boolean): CastEntry {
  const card = onlyFacts ? keepFacts(whole).card : whole;
  const { id, label, category, identity, differences } = card;
  const claims = statementsOf(card).filter(({ section }) => section !== "identity");
  const claim = claims[0]?.statement ?? null;
  const cited = [identity, claim].flatMap((statement) => statement?.citations ?? []);
  const documents = Object.fromEntries(
    cited.flatMap(({ document }) => {
      const known = card.documents[document];
      return known ? [[document, known]] : [];
    }),
  );
  return {
    id,
    label,
    category,
    mentions,
    identity,
    claim,
    differences: differences.flatMap((matter) =>
      matter.kind === "differ" ? [{ about: matter.about, isInOne: isInOneDocument(matter) }] : [],
    ),
    documents,
  };
}
