import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Category } from "../../core/categories.ts";
import { counted } from "../words.ts";

interface SwitchProps {
  label: ComponentChildren;
  /** What assistive technology calls it, where the label alone would not say. */
  name?: string;
  isOn: boolean;
  toggle(on: boolean): void;
  category?: Category;
  /** Mentions on this page; null or absent where there is nothing to count. */
  count?: number | null;
}

export function Switch({ label, name, isOn, toggle, category, count = null }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch" data-category={category}>
      <span class={category ? "label chip" : "label"} id={`${id}-label`}>
        {label}
      </span>
      {count !== null && (
        <span class="count" id={`${id}-count`}>
          <span aria-hidden="true">{count}</span>
          <span class="unseen">{counted(count, "mention")} on this page</span>
        </span>
      )}
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        aria-label={name}
        aria-labelledby={name ? undefined : `${id}-label`}
        aria-describedby={count === null ? undefined : `${id}-count`}
        checked={isOn}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
    </label>
  );
}
