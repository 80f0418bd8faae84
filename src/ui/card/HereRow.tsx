import { BackIcon, ChevronIcon } from "../icons.tsx";
import type { Here } from "./card-model.ts";
import { hereWords, WORDS } from "./words.ts";

interface HereRowProps {
  here: Here;
  step(by: 1 | -1): void;
}

/** How often the page marks the name, with the way to the places before and after. */
export function HereRow({ here, step }: HereRowProps) {
  const ways = [
    { by: -1, label: WORDS.previousHere, Icon: BackIcon },
    { by: 1, label: WORDS.nextHere, Icon: ChevronIcon },
  ] as const;
  return (
    <div class="here">
      <span>{hereWords(here)}</span>
      {ways.map(({ by, label, Icon }) => (
        <button
          key={by}
          type="button"
          class="tool"
          aria-label={label}
          title={label}
          onClick={() => step(by)}
        >
          <Icon />
        </button>
      ))}
    </div>
  );
}
