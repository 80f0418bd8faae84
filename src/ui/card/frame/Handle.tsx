import { useTranslate } from "../../i18n.tsx";

interface HandleProps {
  isTall: boolean;
  stretch(isTall: boolean): void;
}

/** What a sheet is pulled up and down by; a press does either as well. */
export function Handle({ isTall, stretch }: HandleProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="handle"
      aria-label={t(isTall ? "cardShorter" : "cardTaller")}
      onClick={() => stretch(!isTall)}
    />
  );
}
