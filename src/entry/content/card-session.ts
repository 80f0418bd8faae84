import type { Box } from "../../core/geometry.ts";
import type { HideScope } from "../../core/hidden-names.ts";
import {
  closedHover,
  type HoverState,
  nextHover,
  type OpenCard,
  timersOf,
} from "../../core/hover/hover.ts";
import type { HoverEvent } from "../../core/hover/hover-event.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { explainWhy } from "../../core/mentions/explain-why.ts";
import type { EntityId } from "../../core/pack.ts";
import { pathOnSite } from "../../core/page-life/route.ts";
import type { PageSettings } from "../../core/page-settings.ts";
import { edgeTowards, isInView, place } from "../../core/placement/placement.ts";
import type { ReaderTarget } from "../../core/reader/reader-target.ts";
import type { MarkedMention } from "../../page/page.ts";
import { isHiddenInPlace, isModalAt, isScrolledAway } from "../../page/pointing/out-of-reach.ts";
import type { CardFrame } from "../../ui/card/frame/card-frame.tsx";
import type { CardHost } from "../../ui/card/frame/card-host.ts";
import type { CardModel, Here, TogetherWith } from "../../ui/card/model/card-model.ts";
import { cardLook, type Ground, groundAt } from "./card-look.ts";
import { Hiding, type KeepHidden } from "./hiding.ts";
import type { TabKnowledge } from "./tab-knowledge.ts";
import { Timeouts } from "./timeouts.ts";

export interface SessionParts {
  host: CardHost;
  knowledge: TabKnowledge;
  settings(): PageSettings;
  t: Translate;
  openDocument(target: ReaderTarget): void;
  /** Which of its entity's marks on the page a mark is, of how many; null if it is the only one. */
  hereOf(mark: MarkedMention): Here | null;
  /** The entity from which the reader came to a name with Shift held, or null; returned once. */
  cameFrom(entity: EntityId): EntityId | null;
  /** What is said of a session's entity together with others in view. */
  togetherWith(session: CardSession, entity: EntityId): TogetherWith[];
  /** Opens the card at the next (1) or previous (-1) place of a mark's entity. */
  stepFrom(mark: MarkedMention, by: 1 | -1): void;
  /** Whether the page's cards show only what is stated as fact. */
  onlyFacts(): boolean;
  /** Sets that for all cards of the page. */
  showOnlyFacts(only: boolean): void;
  /** Null if names cannot be hidden. */
  hideName: KeepHidden | null;
  /** The session's entity, or whether its card is open, may have changed. */
  changed(session: CardSession): void;
  /** The reader has pinned the session's card, which no longer follows the pointer, or unpinned it. */
  pinned(session: CardSession, isPinned: boolean): void;
}

/**
 * One card from the first event that may open it until it is closed: its state, its timers and its questions.
 * The session of a pinned card is no longer told what the pointer does on the page.
 */
export class CardSession {
  readonly #parts: SessionParts;
  readonly #timeouts = new Timeouts((token) => this.dispatch({ type: "timer", token }));
  #state: HoverState<MarkedMention> = closedHover();
  #frame: CardFrame | null = null;
  #shownFor: OpenCard<MarkedMention>["target"] | null = null;
  /** The line boxes and the viewport with which the card was last placed. */
  #placedAt = "";
  #isPinned = false;
  #cameFrom: EntityId | null = null;
  #ground: Ground = { isOnDark: false, hasTooltip: false };
  readonly #hiding: Hiding | null;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#hiding = parts.hideName && new Hiding(parts.hideName, () => this.redraw());
  }

  get card(): OpenCard<MarkedMention> | null {
    return this.#state.card;
  }

  /** The entity on the card; null if none is open. */
  get entity(): EntityId | null {
    return this.#state.card ? entityOf(this.#state.card.trail) : null;
  }

  /** The entity that the reader came from to this card with Shift held. */
  get from(): EntityId | null {
    return this.#cameFrom;
  }

  get frame(): CardFrame | null {
    return this.#frame;
  }

  dispatch(event: HoverEvent<MarkedMention>): void {
    const before = this.#state.card;
    this.#state = nextHover(this.#state, event, this.#parts.settings());
    this.#timeouts.keep(timersOf(this.#state));
    const { card } = this.#state;
    if (card?.target !== before?.target) this.#hiding?.forget();
    if (card?.pending && card.token !== before?.token) this.#ask(card);
    if (card?.shown && card.shown !== before?.shown) void this.#show(card);
    if (before && !card) this.#hide();
    this.#parts.changed(this);
  }

  /** Draws the card again, after settings, marks or companions have changed. */
  redraw(): void {
    const { card } = this.#state;
    if (card?.shown && card.target === this.#shownFor) this.#draw(card);
  }

  /**
   * Moves with its name, and stays in the window when that changes. When the name is out of view or a modal
   * element comes up before the card, it closes or, if pinned, waits at the edge beyond the name.
   */
  follow(): void {
    const { card } = this.#state;
    if (!card || !this.#frame || this.#shownFor !== card.target) return;
    // A card at rest has no size to be placed by.
    const box = this.#frame.box();
    if (box.width === 0) return;
    const { mark } = card.target;
    // A name that has just been hidden has no place; its card stays to say so.
    const isKept = this.#isPinned || Boolean(this.#hiding?.name);
    const isGone = this.#hiding?.name || isHiddenInPlace(mark.box) || isModalAt(middleOf(box));
    const lines = isGone ? [] : mark.lineBoxes();
    // A pinned card waits for its name at the edges of the window alone.
    const boxes = lines.filter((line) => this.#isPinned || !isScrolledAway(mark.box, line));
    const visible = this.#parts.host.visible();
    if (isInView(boxes, visible)) {
      if (this.#placementKey(boxes) !== this.#placedAt) void this.#place();
    } else if (isKept) {
      const edge = edgeTowards(boxes, visible);
      const place = `${edge} ${this.#placementKey([])}`;
      if (place !== this.#placedAt) this.#frame.leaveName(edge);
      this.#placedAt = place;
    } else this.dispatch({ type: "lost" });
  }

  /** A key of line boxes, viewport and text size: if it changes, the card has to be placed again. */
  #placementKey(boxes: readonly Box[]): string {
    const { cardTextSize } = this.#parts.settings();
    return `${written([...boxes, this.#parts.host.visible()])} ${cardTextSize}`;
  }

  #ask({ token, trail }: OpenCard<MarkedMention>): void {
    this.#parts.knowledge.card(entityOf(trail)).then(
      (card) => this.dispatch({ type: "answer", token, card }),
      () => this.dispatch({ type: "failure", token }),
    );
  }

  async #show(card: OpenCard<MarkedMention>): Promise<void> {
    const { host } = this.#parts;
    if (card.target === this.#shownFor && this.#frame) {
      this.#draw(card);
      return;
    }
    const before = this.#frame;
    const [first] = card.target.mark.lineBoxes();
    this.#shownFor = card.target;
    this.#cameFrom = this.#parts.cameFrom(card.target.entity);
    if (first) {
      const at = card.target.point ?? middleOf(first);
      this.#ground = groundAt(at);
      host.comeTo(at);
    }
    this.#frame = this.#open();
    this.#draw(card);
    await this.#place();
    const isStillOpen = this.#state.card?.target === card.target && this.#frame !== null;
    if (isStillOpen && card.openedBy === "command" && this.#frame) {
      // Moved while the card before still has the focus, so that the element focused on the page is remembered.
      host.focus(this.#frame, before?.focused() ?? null);
    }
    before?.close();
  }

  #open(): CardFrame {
    const { host, openDocument, showOnlyFacts } = this.#parts;
    return host.open({
      turnTo: (entity: EntityId) => this.dispatch({ type: "turn", entity }),
      goBack: () => this.dispatch({ type: "back" }),
      retry: () => this.dispatch({ type: "retry" }),
      close: () => this.dispatch({ type: "close" }),
      pin: (isPinned) => this.#pin(isPinned),
      dragged: () => this.#pin(true),
      // The pointer leaves the page for that menu, perhaps to copy what is selected on the card.
      menuOpened: () => this.dispatch({ type: "hold" }),
      showOnlyFacts,
      ...(this.#hiding && { hide: (form, scope) => this.#hideName(form, scope) }),
      bringBack: () => void this.#bringBack(),
      step: (by) => {
        const { card } = this.#state;
        if (card) this.#parts.stepFrom(card.target.mark, by);
      },
      openDocument,
    });
  }

  #pin(isPinned: boolean): void {
    const { card } = this.#state;
    if (this.#isPinned === isPinned || !card) return;
    this.#isPinned = isPinned;
    this.#draw(card);
    this.#parts.pinned(this, isPinned);
  }

  #hideName(form: string | null, scope: HideScope): void {
    const { entity } = this;
    if (entity === null) return;
    // The card becomes smaller, away from under the pointer, and the way to undo this is on it.
    this.dispatch({ type: "hold" });
    // Before the menu that has the focus is removed.
    this.#frame?.focus(null);
    this.#hiding?.hide({ entity, form, scope, path: pathOnSite(location.href) });
    this.#frame?.focus("undo");
  }

  async #bringBack(): Promise<void> {
    if (await this.#hiding?.undo()) this.dispatch({ type: "close" });
  }

  #draw(card: OpenCard<MarkedMention>): void {
    this.#frame?.dress(cardLook(this.#parts.settings(), this.#ground.isOnDark));
    this.#frame?.render(this.#modelOf(card));
  }

  #modelOf({ shown, target, trail }: OpenCard<MarkedMention>): CardModel {
    const { knowledge } = this.#parts;
    const label = knowledge.labelOf(entityOf(trail)) ?? target.mark.surface();
    const hidden = this.#hiding?.modelOf(label);
    if (hidden) return hidden;
    if (shown?.status !== "ready") return { state: shown?.status ?? "loading", label };
    const labelOf = (id: EntityId) => knowledge.labelOf(id) ?? id;
    const depth = trail.length - 1;
    const whyMarked = depth === 0 ? explainWhy(target.mark.mention, labelOf, this.#parts.t) : [];
    // A pinned card stays with its name, and a card turned to another entity does not belong to the name.
    const here = depth === 0 && !this.#isPinned ? this.#parts.hereOf(target.mark) : null;
    const onlyFacts = this.#parts.onlyFacts();
    return {
      state: "ready",
      card: shown.card,
      whyMarked,
      surface: depth === 0 ? target.mark.surface() : null,
      depth,
      isPinned: this.#isPinned,
      here,
      together: this.#parts.togetherWith(this, shown.card.id),
      onlyFacts,
    };
  }

  async #place(): Promise<void> {
    const target = this.#state.card?.target;
    const frame = this.#frame;
    const lineBoxes = target?.mark.lineBoxes() ?? [];
    const [first] = lineBoxes;
    if (!target || !frame || !first) return;
    this.#placedAt = this.#placementKey(lineBoxes);
    const { point } = target;
    // A command opens a card where no pointer rests.
    const hasTooltip = point !== null && this.#ground.hasTooltip;
    const [card, viewport] = [frame.measure(), this.#parts.host.visible()];
    const placement = await place({ lineBoxes, point, card, viewport, hasTooltip });
    const pointed =
      point && lineBoxes.find(({ top, bottom }) => top <= point.y && point.y <= bottom);
    if (frame.isOpen()) frame.place(placement, pointed ?? first);
  }

  #hide(): void {
    const name = this.#shownFor?.mark.lineBoxes()[0];
    const frame = this.#frame;
    this.#frame = null;
    this.#shownFor = null;
    if (!frame) return;
    if (this.#parts.host.focused() === frame) {
      this.#parts.host.giveBackFocus(name ? middleOf(name) : null);
    }
    frame.close();
  }
}

function entityOf(trail: OpenCard<MarkedMention>["trail"]): EntityId {
  return trail.at(-1) ?? trail[0];
}

function middleOf({ left, top, width, height }: Box) {
  return { x: left + width / 2, y: top + height / 2 };
}

function written(boxes: readonly Box[]): string {
  return boxes.map(({ left, top, width, height }) => [left, top, width, height].join()).join(" ");
}
