import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface ChoiceProps<T extends string> {
  /** What is chosen, above the options. */
  legend: string;
  options: readonly { value: T; label: string; note?: string }[];
  value: T;
  choose(value: T): void;
  children?: ComponentChildren;
}

/** One of a few options, all in view. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  choose,
  children,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>
            {option.label}
            {option.note && <small class="quiet">{option.note}</small>}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
