import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { runsOf } from "../../../core/card/runs.ts";
import { useTranslate } from "../../i18n.tsx";
import type { CardAction } from "../actions/card-actions.ts";
import { useOverlay } from "../overlay/overlay.ts";
import { placeBeside } from "../overlay/place-beside.ts";

interface MenuListProps {
  id: string;
  actions: readonly CardAction[];
  /** The index of the entry that has the focus first; from the end where it is negative. */
  start: number;
  /** The button that opened the menu. */
  beside: Element;
  choose(action: CardAction, document: Document): void;
  /** Gives the focus back to the button. */
  leave(): void;
  /** The focus has left the menu. */
  left(): void;
}

/** Where a key goes in the menu, from the index of the entry that has the focus. */
const KEYS: Readonly<Record<string, (from: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: () => -1,
};

/** An open menu. It stays for exactly as long as the focus is in it. */
export function MenuList({ id, actions, start, beside, choose, leave, left }: MenuListProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useOverlay({ box: list, beside, place: (box) => placeBeside(box, beside) });
  useLayoutEffect(() => {
    if (list.current) entriesOf(list.current).at(start)?.focus({ preventScroll: true });
  }, [start]);
  const keyDown = (event: KeyboardEvent) => {
    const all = list.current ? entriesOf(list.current) : [];
    const to = KEYS[event.key]?.(all.indexOf(event.target as HTMLButtonElement));
    if (to === undefined && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) leave();
    else all.at(to % all.length)?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={list}
      id={id}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={t("cardMenu")}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) left();
      }}
      onKeyDown={keyDown}
    >
      {runsOf(actions, ({ heading }) => heading).map((group) => (
        <Group key={group[0].id} actions={group} choose={choose} />
      ))}
    </div>
  );
}

/** The entries that stand next to each other under one heading, or under none. */
function Group({ actions, choose }: Pick<MenuListProps, "actions" | "choose">) {
  const headingId = useId();
  const heading = actions[0]?.heading;
  const entries = actions.map((action) => (
    <button
      key={action.id}
      type="button"
      {...roleOf(action)}
      tabIndex={-1}
      onClick={({ currentTarget }) => choose(action, currentTarget.ownerDocument)}
    >
      {action.label}
    </button>
  ));
  if (heading === undefined) return <>{entries}</>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu's group is no fieldset
    <div class="group" role="group" aria-labelledby={headingId}>
      <p class="heading" id={headingId} role="presentation">
        {heading}
      </p>
      {entries}
    </div>
  );
}

function entriesOf(menu: Element): HTMLButtonElement[] {
  return [...menu.querySelectorAll("button")];
}

function roleOf({ isOn }: CardAction) {
  return isOn === undefined
    ? ({ role: "menuitem" } as const)
    : ({ role: "menuitemcheckbox", "aria-checked": isOn } as const);
}
