import { OPEN_DELAY_MAX_MS, OPEN_MODES, type OpenMode } from "../../core/settings.ts";
import { Fold } from "../Fold.tsx";
import type { PopupProps } from "./popup-props.ts";
import { Switch } from "./Switch.tsx";

const OPEN_MODE_LABELS: Readonly<Record<OpenMode, string>> = {
  hover: "the pointer rests on a name",
  key: "Alt is held over a name",
  click: "a name is clicked",
};

/** Finer steps than this nobody tells apart. */
const DELAY_STEP_MS = 100;

/** What few readers change, folded away. */
export function Preferences({ settings, change }: Pick<PopupProps, "settings" | "change">) {
  const { demonyms, openMode, openDelay } = settings;
  return (
    <section class="more" aria-label="More">
      <Fold label="More">
        <Switch
          label="Also mark words for people and things of a place, such as “French” for France"
          isOn={demonyms}
          toggle={(on) => change({ demonyms: on })}
        />
        <label class="field">
          A card opens when …
          <select
            value={openMode}
            onChange={(event) => change({ openMode: event.currentTarget.value as OpenMode })}
          >
            {OPEN_MODES.map((mode) => (
              <option key={mode} value={mode}>
                {OPEN_MODE_LABELS[mode]}
              </option>
            ))}
          </select>
        </label>
        {openMode === "hover" && (
          <label class="field">
            <span>
              … for <output>{(openDelay / 1000).toFixed(1)} s</output>
            </span>
            <input
              type="range"
              aria-label="Seconds of rest before a card opens"
              aria-valuetext={`${openDelay / 1000} seconds`}
              min={0}
              max={OPEN_DELAY_MAX_MS}
              step={DELAY_STEP_MS}
              value={openDelay}
              onChange={(event) => change({ openDelay: event.currentTarget.valueAsNumber })}
            />
          </label>
        )}
      </Fold>
    </section>
  );
}
