import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocumentId } from "../../core/pack.ts";
import type { Span } from "../../core/text/span.ts";
import { Card } from "../card/Card.tsx";
import { CardMemory } from "../card/model/card-memory.ts";
import type { CardCallbacks, CardModel } from "../card/model/card-model.ts";
import { placeOfClaim } from "../card/model/claim-place.ts";

interface CardBesideProps {
  model: CardModel;
  /** The words one came from, whose claim is shown unfolded. */
  span: Span | null;
  document: DocumentId;
  on: CardCallbacks;
}

/** The card beside the text; on a phone a sheet. Gives the focus back when it closes. */
export function CardBeside({ model, span, document: id, on }: CardBesideProps) {
  const section = useRef<HTMLElement>(null);
  const takesFocus = useRef(span === null);
  const [memory] = useState(() => preparedFor(model, id, span));
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (takesFocus.current) section.current?.querySelector<HTMLElement>(".dialog")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what happens inside
    <section
      class="card beside"
      ref={section}
      onKeyDown={(event) => {
        if (event.key === "Escape") on.close();
      }}
    >
      <Card model={model} memory={memory} on={on} />
    </section>
  );
}

function preparedFor(model: CardModel, document: DocumentId, span: Span | null): CardMemory {
  const memory = new CardMemory();
  if (model.state !== "ready" || !span) return memory;
  const { card, depth } = model;
  const place = placeOfClaim(model, document, span);
  const view = memory.at(depth, card.id);
  if (!place) return memory;
  if (place.disclosure) view.unfolded.add(place.disclosure);
  view.unfolded.add(place.claim);
  return memory;
}
