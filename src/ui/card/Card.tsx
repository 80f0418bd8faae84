import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { MessageId } from "../../core/i18n/translator.ts";
import { useTranslate } from "../i18n.tsx";
import { ReadyCard } from "./body/ReadyCard.tsx";
import { HiddenCard } from "./HiddenCard.tsx";
import { Head } from "./head/Head.tsx";
import { type CardMemory, CardView } from "./model/card-memory.ts";
import { type CardCallbacks, type CardModel, nameOf } from "./model/card-model.ts";
import { watchEntry } from "./watch-entry.ts";

interface CardProps {
  model: CardModel;
  /** What the reader did with the cards turned to so far. */
  memory: CardMemory;
  on: CardCallbacks;
}

/** What is said in place of a card. */
const INSTEAD: Readonly<Record<Exclude<CardModel["state"], "ready" | "hidden">, MessageId>> = {
  loading: "cardLoading",
  failed: "cardFailed",
  missing: "cardMissing",
};

const CONTROLS = "button, a[href], [tabindex='0']";

/** A card as a dialog that scrolls. Turned to another entity it begins at its top; going back, where it was left. */
export function Card({ model, memory, on }: CardProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDivElement>(null);
  const view = useView(model, memory);
  const shown = useRef(view);
  const hadFocus = useRef(false);
  if (shown.current !== view) {
    // What is about to go is still there, with its place and its focus.
    hadFocus.current = dialog.current !== null && leave(dialog.current, shown.current);
    shown.current = view;
  }
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (dialog.current && end.current) return watchEnd(dialog.current, end.current);
    return undefined;
  }, []);
  useLayoutEffect(() => (dialog.current ? watchEntry(dialog.current) : undefined), []);
  useLayoutEffect(() => {
    if (dialog.current) enter(dialog.current, view, hadFocus.current);
  }, [view]);
  return (
    <div
      class="dialog"
      role="dialog"
      aria-label={nameOf(model)}
      lang={t.locale}
      tabIndex={-1}
      ref={dialog}
      onScroll={({ currentTarget }) =>
        currentTarget.toggleAttribute("data-scrolled", currentTarget.scrollTop > 0)
      }
    >
      {model.state === "ready" ? (
        <ReadyCard key={`${model.depth} ${model.card.id}`} model={model} view={view} on={on} />
      ) : model.state === "hidden" ? (
        <HiddenCard model={model} on={on} />
      ) : (
        <NoCard {...model} on={on} />
      )}
      <div class="end" ref={end} />
    </div>
  );
}

interface NoCardProps {
  state: keyof typeof INSTEAD;
  label: string;
  on: CardCallbacks;
}

function NoCard({ state, label, on }: NoCardProps) {
  const t = useTranslate();
  return (
    <>
      <Head label={label} onClose={on.close} />
      <p class="quiet" role="status">
        {t(INSTEAD[state])}
      </p>
      {state === "failed" && (
        <button type="button" class="link" onClick={on.retry}>
          {t("tryAgain")}
        </button>
      )}
    </>
  );
}

/** The view of the card shown; one of its own, soon forgotten, while there is no card to show. */
function useView(model: CardModel, memory: CardMemory): CardView {
  const [depth, entity] = model.state === "ready" ? [model.depth, model.card.id] : [null, null];
  return useMemo(
    () => (depth === null ? new CardView("") : memory.at(depth, entity)),
    [memory, depth, entity],
  );
}

/** Notes on a card whether its end is out of view, and so more is below; returns what stops it. */
function watchEnd(dialog: HTMLElement, end: HTMLElement): () => void {
  const watching = new IntersectionObserver(
    (seen) => dialog.toggleAttribute("data-more", seen.at(-1)?.isIntersecting === false),
    { root: dialog },
  );
  watching.observe(end);
  return () => watching.disconnect();
}

/** Notes where a card is left; true where the focus is in it. */
function leave(dialog: HTMLElement, view: CardView): boolean {
  const root = dialog.getRootNode() as Document | ShadowRoot;
  const { activeElement } = root;
  view.scrollTop = dialog.scrollTop;
  const index = activeElement ? [...dialog.querySelectorAll(CONTROLS)].indexOf(activeElement) : -1;
  view.focus = index === -1 ? null : index;
  return dialog.contains(activeElement);
}

function enter(dialog: HTMLElement, view: CardView, takeFocus: boolean): void {
  if (dialog.scrollTop !== view.scrollTop) dialog.scrollTop = view.scrollTop;
  if (!takeFocus) return;
  const control = dialog.querySelectorAll<HTMLElement>(CONTROLS)[view.focus ?? -1];
  (control ?? dialog).focus({ preventScroll: true });
}
