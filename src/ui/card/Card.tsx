import type { CardCallbacks, CardModel } from "./card-model.ts";
import { Head } from "./Head.tsx";
import { ReadyCard } from "./ReadyCard.tsx";

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
