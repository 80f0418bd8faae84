import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useTranslate } from "../i18n.tsx";
import { MoreIcon } from "../icons.tsx";
import type { CardAction } from "./card-actions.ts";
import { placeBeside } from "./place-beside.ts";

interface MenuProps {
  actions: readonly CardAction[];
}

/** Where a key goes in the menu, from the index of the entry that has the focus. */
const KEYS: Readonly<Record<string, (from: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: () => -1,
};

/**
 * A menu button with its menu. The menu is open for exactly as long as the focus is in it: whoever gives
 * the focus back to the button closes it.
 */
export function Menu({ actions }: MenuProps) {
  const t = useTranslate();
  /** The index of the entry that the open menu begins at, null while it is closed. */
  const [start, setStart] = useState<number | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOpen = start !== null;
  const open = (at: number) => {
    setSaid(null);
    setStart(at);
  };
  const close = () => button.current?.focus({ preventScroll: true });
  useLayoutEffect(() => {
    if (start === null || !list.current || !button.current) return;
    placeBeside(list.current, button.current);
    entriesOf(list.current).at(start)?.focus({ preventScroll: true });
  }, [start]);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="tool"
        aria-label={t("cardMenu")}
        title={t("cardMenu")}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        // The focus would leave the menu and close it, and the click would open it again.
        onMouseDown={(event) => {
          if (isOpen) event.preventDefault();
        }}
        onClick={() => (isOpen ? close() : open(0))}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          open(event.key === "ArrowDown" ? 0 : -1);
        }}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={t("cardMenu")}
          onFocusOut={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget as Node | null)) setStart(null);
          }}
          onKeyDown={(event) => {
            const all = entriesOf(event.currentTarget);
            const to = KEYS[event.key]?.(all.indexOf(event.target as HTMLButtonElement));
            if (to === undefined && event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            if (to === undefined) close();
            else all.at(to % all.length)?.focus({ preventScroll: true });
          }}
        >
          {actions.map(({ id: name, label, isOn, run }) => (
            <button
              key={name}
              type="button"
              {...roleOf(isOn)}
              tabIndex={-1}
              onClick={({ currentTarget }) => {
                setSaid(run(currentTarget.ownerDocument));
                close();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <span class="said" role="status">
        {said}
      </span>
    </>
  );
}

function entriesOf(menu: Element): HTMLButtonElement[] {
  return [...menu.querySelectorAll("button")];
}

function roleOf(isOn: boolean | undefined) {
  return isOn === undefined
    ? ({ role: "menuitem" } as const)
    : ({ role: "menuitemcheckbox", "aria-checked": isOn } as const);
}
