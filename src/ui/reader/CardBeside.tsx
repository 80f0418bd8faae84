import { useLayoutEffect, useRef } from "preact/hooks";
import { Card } from "../card/Card.tsx";
import { CardMemory } from "../card/card-memory.ts";
import type { CardCallbacks, CardModel } from "../card/card-model.ts";

interface CardBesideProps {
  model: CardModel;
  on: CardCallbacks;
}

/** The card beside the text. Takes the focus when it opens and gives it back when it closes. */
export function CardBeside({ model, on }: CardBesideProps) {
  const section = useRef<HTMLElement>(null);
  const memory = useRef(new CardMemory());
  useLayoutEffect(() => {
    const before = document.activeElement;
    section.current?.querySelector<HTMLElement>(".dialog")?.focus({ preventScroll: true });
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
      <Card model={model} memory={memory.current} on={on} />
    </section>
  );
}
