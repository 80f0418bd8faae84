import type { CardData } from "../../core/card/card.ts";
import type { Citation, EntityId } from "../../core/pack.ts";
import { Head } from "./Head.tsx";
import { ReadyCard } from "./ReadyCard.tsx";

/** What the card shows at one moment. */
export type CardModel =
  | { state: "loading"; label: string }
  | { state: "failed"; label: string }
  /** No pack has the entity. */
  | { state: "missing"; label: string }
  | { state: "ready"; card: CardData; whyMarked: string[]; canGoBack: boolean };

export interface CardCallbacks {
  turnTo(entity: EntityId): void;
  goBack(): void;
  retry(): void;
  close(): void;
  openDocument(citation: Citation): void;
}

interface CardProps {
  model: CardModel;
  on: CardCallbacks;
}

export function Card({ model, on }: CardProps) {
  if (model.state === "ready") return <ReadyCard key={model.card.id} model={model} on={on} />;
  return (
    <>
      <Head label={model.label} onClose={on.close} />
      <p class="quiet" role="status">
        {MESSAGES[model.state]}
      </p>
      {model.state === "failed" && (
        <button type="button" class="link" onClick={on.retry}>
          Try again
        </button>
      )}
    </>
  );
}

const MESSAGES = {
  loading: "Looking it up …",
  failed: "This card could not be loaded. If trying again does not help, reload the page.",
  missing: "No document says anything about this name any more.",
} as const;
