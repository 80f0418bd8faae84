interface SelectProps<T extends string> {
  /** For screen readers; absent where a label stands around it. */
  label?: string;
  options: readonly { id: T; label: string }[];
  value: T;
  choose(value: T): void;
}

/** One of many options, in a list that unfolds. */
export function Select<T extends string>({ label, options, value, choose }: SelectProps<T>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value as T)}
    >
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
