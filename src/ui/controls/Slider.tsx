interface SliderProps {
  label: string;
  /** The value in words, as it is shown and read out. */
  valueText: string;
  value: number;
  min: number;
  max: number;
  step: number;
  change(value: number): void;
}

export function Slider({ label, valueText, value, min, max, step, change }: SliderProps) {
  return (
    <label class="slider">
      <span>
        {label} <output>{valueText}</output>
      </span>
      <input
        type="range"
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => change(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
