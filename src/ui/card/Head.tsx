import type { ComponentChildren } from "preact";
import { BackIcon, CloseIcon, PinIcon } from "../icons.tsx";
import { WORDS } from "./words.ts";

interface HeadProps {
  label: string;
  onClose(): void;
  /** Absent where it cannot be pinned, or is. */
  onPin?: (() => void) | undefined;
  /** Absent where there is nothing to go back to. */
  onBack?: (() => void) | undefined;
  children?: ComponentChildren;
}

/** Stays in view while the card scrolls. */
export function Head({ label, onClose, onBack, onPin, children }: HeadProps) {
  return (
    <header class="head">
      {onBack && (
        <button type="button" class="tool back" aria-label={WORDS.back} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <div class="name">
        <h2>{label}</h2>
        {children}
      </div>
      {onPin && (
        <button type="button" class="tool" aria-label={WORDS.pin} title={WORDS.pin} onClick={onPin}>
          <PinIcon />
        </button>
      )}
      <button type="button" class="tool" aria-label={WORDS.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}
