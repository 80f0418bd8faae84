import { useLayoutEffect, useRef } from "preact/hooks";
import { Card } from "../card/Card.tsx";
import type { CardCallbacks, CardModel } from "../card/card-model.ts";

interface CardBesideProps {
  model: CardModel;
  on: CardCallbacks;
}

/** The card beside the text. Takes the focus when it opens and gives it back when it closes. */
export function CardBeside({ model, on }: CardBesideProps) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    section.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      class="card beside dialog"
      role="dialog"
      aria-label={model.state === "ready" ? model.card.label : model.label}
      tabIndex={-1}
      ref={section}
      onKeyDown={(event) => {
        if (event.key === "Escape") on.close();
      }}
    >
      <Card model={model} on={on} />
    </section>
  );
}
