import type { Category } from "../../core/categories.ts";

interface SwitchProps {
  label: string;
  isOn: boolean;
  toggle(on: boolean): void;
  category?: Category;
  /** Mentions on this page; null or absent where there is nothing to count. */
  count?: number | null;
}

export function Switch({ label, isOn, toggle, category, count }: SwitchProps) {
  return (
    <label class="switch" data-category={category}>
      {category && <span class="swatch" aria-hidden="true" />}
      <span class="label">{label}</span>
      {count !== null && count !== undefined && <span class="count">{count}</span>}
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
    </label>
  );
}
