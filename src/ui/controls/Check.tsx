interface CheckProps {
  label: string;
  note?: string;
  isOn: boolean;
  toggle(on: boolean): void;
}

/** A switch of the options page: the label after it, as in a list of choices. */
export function Check({ label, note, isOn, toggle }: CheckProps) {
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      <span>
        {label}
        {note && <small class="quiet">{note}</small>}
      </span>
    </label>
  );
}
