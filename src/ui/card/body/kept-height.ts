import { useLayoutEffect, useRef } from "preact/hooks";

interface Measured {
  top: number;
  height: number;
}

/**
 * Keeps a card as high as it is while something on it is chosen, where another height would move its upper
 * edge: a card above its name and a sheet stand on their lower edges, and what has just been pressed would
 * move from under the finger. `part` is an element in the card; call `measure` before each choice.
 */
export function useKeptHeight<E extends HTMLElement>(chosen: string | null) {
  const part = useRef<E>(null);
  const before = useRef<Measured | null>(null);
  const measure = () => {
    const card = cardAround(part.current);
    if (card) before.current = measured(card);
  };
  useLayoutEffect(() => {
    const card = cardAround(part.current);
    if (!card || !before.current) return;
    if (chosen === null) keep(card, null);
    else if (measured(card).top !== before.current.top) keep(card, before.current.height);
  }, [chosen]);
  useLayoutEffect(() => {
    const card = cardAround(part.current);
    return () => card && keep(card, null);
  }, []);
  return { part, measure };
}

function cardAround(part: HTMLElement | null): HTMLElement | null {
  return part?.closest<HTMLElement>(".dialog") ?? null;
}

/** In the card's own CSS pixels, which its text size may have scaled. */
function measured(card: HTMLElement): Measured {
  const { top, height } = card.getBoundingClientRect();
  return { top, height: height / (card.currentCSSZoom ?? 1) };
}

function keep(card: HTMLElement, height: number | null): void {
  const value = height === null ? "" : `${height}px`;
  card.style.minHeight = value;
  card.style.maxHeight = value;
}
