import { useId, useRef, useState } from "preact/hooks";
import { useTranslate } from "../../i18n.tsx";
import { MoreIcon } from "../../icons.tsx";
import type { CardAction } from "../actions/card-actions.ts";
import { MenuList } from "./MenuList.tsx";

interface MenuProps {
  actions: readonly CardAction[];
}

/** The index of the entry at which an arrow key on the button opens the menu. */
const OPENING_KEYS: Readonly<Record<string, number>> = { ArrowDown: 0, ArrowUp: -1 };

/** A menu button with its menu, and what came of the entry chosen last. */
export function Menu({ actions }: MenuProps) {
  const t = useTranslate();
  /** The index of the entry that the open menu begins at, null while it is closed. */
  const [start, setStart] = useState<number | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isOpen = start !== null;
  const open = (at: number) => {
    setSaid(null);
    setStart(at);
  };
  const close = () => button.current?.focus({ preventScroll: true });
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
          const at = OPENING_KEYS[event.key];
          if (at === undefined) return;
          event.preventDefault();
          open(at);
        }}
      >
        <MoreIcon />
      </button>
      {isOpen && button.current && (
        <MenuList
          id={id}
          actions={actions}
          start={start}
          beside={button.current}
          choose={({ run }, document) => {
            setSaid(run(document));
            close();
          }}
          leave={close}
          left={() => setStart(null)}
        />
      )}
      <span class="said" role="status">
        {said}
      </span>
    </>
  );
}
