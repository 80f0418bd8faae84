import type { ComponentChildren } from "preact";
import { useTranslate } from "../i18n.tsx";
import { BackIcon, CloseIcon, PinIcon } from "../icons.tsx";

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
  const t = useTranslate();
  return (
    <header class="head">
      {onBack && (
        <button type="button" class="tool back" aria-label={t("back")} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <div class="name">
        <h2>{label}</h2>
        {children}
      </div>
      {onPin && (
        <button
          type="button"
          class="tool"
          aria-label={t("cardPin")}
          title={t("cardPin")}
          onClick={onPin}
        >
          <PinIcon />
        </button>
      )}
      <button type="button" class="tool" aria-label={t("close")} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}
