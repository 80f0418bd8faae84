import type { ComponentChildren } from "preact";
import type { Point } from "../../../core/geometry.ts";
import { useTranslate } from "../../i18n.tsx";
import { BackIcon, CloseIcon, PinIcon } from "../../icons.tsx";
import type { CardAction } from "../actions/card-actions.ts";
import { Menu } from "./Menu.tsx";

interface HeadProps {
  label: string;
  /** Of the label, for a `lang` attribute; absent where it is not known. */
  lang?: string;
  onClose(): void;
  isPinned?: boolean;
  /** Absent where it cannot be pinned. */
  onPin?: ((isPinned: boolean) => void) | undefined;
  /** Moves the card by a distance in CSS pixels. Absent if it has a fixed place. */
  onMove?: ((by: Point) => void) | undefined;
  /** Absent where there is nothing to go back to. */
  onBack?: (() => void) | undefined;
  /** The entries of the menu; without any there is no menu. */
  actions?: readonly CardAction[];
  children?: ComponentChildren;
}

/** Stays in view while the card scrolls. */
export function Head({
  label,
  lang,
  onClose,
  onBack,
  isPinned = false,
  onPin,
  onMove,
  actions = [],
  children,
}: HeadProps) {
  const t = useTranslate();
  return (
    <div class="head">
      {onBack && (
        <button type="button" class="tool back" aria-label={t("back")} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <div class="name">
        <h2 lang={lang}>{label}</h2>
        {children}
      </div>
      {onPin && <Pin isPinned={isPinned} onPin={onPin} onMove={onMove} />}
      {actions.length > 0 && <Menu actions={actions} />}
      <button type="button" class="tool" aria-label={t("close")} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}

/** How far one press of an arrow key moves a card, in CSS pixels. */
const STEP_PX = 24;

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};

interface PinProps extends Pick<HeadProps, "onMove"> {
  isPinned: boolean;
  onPin(isPinned: boolean): void;
}

/** Pins the card and lets it close again; on a pinned card the arrow keys move it. */
function Pin({ isPinned, onPin, onMove }: PinProps) {
  const t = useTranslate();
  const pressed = (event: KeyboardEvent) => {
    const by = WAYS[event.key];
    if (!by || !isPinned) return;
    event.preventDefault();
    onMove?.(by);
  };
  return (
    <button
      type="button"
      class="tool pin"
      aria-label={t("cardPin")}
      aria-pressed={isPinned}
      title={t(isPinned ? "cardPinned" : "cardPin")}
      onClick={() => onPin(!isPinned)}
      onKeyDown={pressed}
    >
      <PinIcon />
    </button>
  );
}
