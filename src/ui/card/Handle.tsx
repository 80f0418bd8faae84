import { WORDS } from "./words.ts";

interface HandleProps {
  isTall: boolean;
  stretch(isTall: boolean): void;
}

/** What a sheet is pulled up and down by; a press does either as well. */
export function Handle({ isTall, stretch }: HandleProps) {
  return (
    <button
      type="button"
      class="handle"
      aria-label={isTall ? WORDS.shorter : WORDS.taller}
      onClick={() => stretch(!isTall)}
    />
  );
}
