import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface SwitchProps {
  label: ComponentChildren;
  /** What assistive technology calls it, where the label alone would not say. */
  name?: string;
  /** The state in a word, for those who see the switch. */
  state?: string;
  isOn: boolean;
  toggle(on: boolean): void;
}

export function Switch({ label, name, state, isOn, toggle }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <span class="label" id={id}>
        {label}
      </span>
      {state && (
        <span class="quiet" aria-hidden="true">
          {state}
        </span>
      )}
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        aria-label={name}
        aria-labelledby={name ? undefined : id}
        checked={isOn}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
    </label>
  );
}
