/** How a claim's stance goes with its words and its quotations: the same kind of claim, the same label. */

import type { EntityId, Stance } from "../../../pack.ts";
import { type PlacedStatement, statementsOf } from "../../pack/statements.ts";
import type { CompiledEntity } from "../citations/compile-entity.ts";
import type { Problem } from "../sources/problem.ts";
import { hedgeIn } from "./hedges.ts";
import { withoutOwnWords } from "./own-words.ts";

/** Of what weight or rank something is, the author judges. */
const RANKS =
  /(?<!\p{L})(?:the only|key|crucial|vital|(?:strong|weak|clos|great|bigg|larg)est|most \p{L}+)(?!\p{L})/iu;
/** What somebody said, they said: the document only passes it on. */
const SAID =
  /(?<!\p{L})(?:said|vowed|announced|admitted|claimed|disclosed|called (?:himself|herself|itself)|what (?:he|she|it|they) called)(?!\p{L})/iu;
/** Says in other words what the label behind the claim says. */
const REPEATS_LABEL =
  /(?<!\p{L})in the \p{L}+[’'](?:s)? (?:view|opinion)|(?<!\p{L})(?:was|were) reported to(?!\p{L})/iu;
/** Takes for true what it tells somebody knows, sees or shows. */
const PRESUPPOSES =
  /(?<!\p{L})(?:reali[sz](?:e|es|ed|ing)|aware|understands? that|recogni[sz](?:e|es|ed|ing) that|obvious(?:ly)?|exposed as|discover(?:ed|s|y)|reveal(?:ed|s|ing)?|revelation|illustrat(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)|show(?:s|ed|ing) that|prov(?:es|ed|ing) that)(?!\p{L})/iu;

/** Every fault of one claim's stance. */
export function checkStance(
  { source }: CompiledEntity,
  { statement: { text, stance, citations }, path }: PlacedStatement,
): Problem[] {
  const ours = withoutOwnWords(text);
  const ofText = [...(stance === "fact" ? notFact(ours) : presupposed(ours)), ...repeated(ours)];
  return [
    ...ofText.map((message) => source.problem([...path, "text"], message)),
    ...citations.flatMap(({ quote, context }, i) => {
      const hedge = context ? null : unfitHedge(stance, quote);
      const message = `the quote has "${hedge}" in it, so the claim is not ${stance}; make it unconfirmed`;
      return hedge === null ? [] : source.problem([...path, "cite", i, "quote"], message);
    }),
  ];
}

function notFact(ours: string): string[] {
  const rank = RANKS.exec(ours)?.[0];
  const said = SAID.exec(ours)?.[0];
  return [
    ...(rank === undefined
      ? []
      : [`judges of weight or rank ("${rank}"); that is opinion, or drop the word`]),
    ...(said === undefined ? [] : [`tells what somebody said ("${said}"); that is reported`]),
  ];
}

function presupposed(ours: string): string[] {
  const found = PRESUPPOSES.exec(ours)?.[0];
  return found === undefined
    ? []
    : [`takes for true what the document does not state as fact ("${found}"); quote its own word`];
}

function repeated(ours: string): string[] {
  const found = REPEATS_LABEL.exec(ours)?.[0];
  return found === undefined
    ? []
    : [`has "${found}", which the label behind the claim says already; drop it`];
}

/** Words that leave unsaid who reports, in the quotation of what is told as fact or as somebody's report. */
function unfitHedge(stance: Stance, quote: string): string | null {
  return stance === "fact" || stance === "reported" ? hedgeIn(quote) : null;
}

/** The same quotation bears the same stance on every card; quotations that only give context apart. */
export function checkStances(entities: readonly CompiledEntity[]): Problem[] {
  const first = new Map<string, { stance: Stance; entity: EntityId }>();
  return entities.flatMap(({ entity, source }) =>
    statementsOf(entity).flatMap(({ statement: { stance, citations }, path }) =>
      citations.flatMap(({ document, start, end, quote, context }, i) => {
        if (context) return [];
        const key = `${document} ${start} ${end}`;
        const known = first.get(key);
        if (known === undefined) first.set(key, { stance, entity: entity.id });
        if (known === undefined || known.stance === stance) return [];
        const message = `"${quote}" is cited as ${stance} here and as ${known.stance} on ${known.entity}; give it one stance`;
        return source.problem([...path, "cite", i, "quote"], message);
      }),
    ),
  );
}
