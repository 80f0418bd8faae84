import type { CardData } from "../../core/card/card.ts";
import type { EntityId } from "../../core/pack.ts";
import { Check } from "../controls/Check.tsx";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";

interface NamesChoiceProps {
  /** Of all names of the article, in its order. */
  cards: readonly CardData[];
  chosen: ReadonlySet<EntityId>;
  /** Those that matter most. */
  main: readonly EntityId[];
  /** Whether these are the chosen ones. */
  isMain: boolean;
  choose(ids: readonly EntityId[]): void;
}

/** Which names stand on the sheet: one by one, the main ones, all or none. Folded away, so that the sheet is in view. */
export function NamesChoice({ cards, chosen, main, isMain, choose }: NamesChoiceProps) {
  const t = useTranslate();
  const all = cards.map(({ id }) => id);
  const ways = [
    { label: t("sheetMainNames"), ids: main },
    { label: t("sheetAllNames"), ids: all },
    { label: t("sheetNoNames"), ids: [] },
  ];
  return (
    <details>
      <summary>
        <ChevronIcon />
        <span>
          {t("sheetNames", { chosen: chosen.size, all: all.length })}
          {isMain && <small class="quiet">{t("sheetMainNamesNote")}</small>}
        </span>
      </summary>
      <p class="ways">
        {ways.map(({ label, ids }) => (
          <button key={label} type="button" class="link" onClick={() => choose(ids)}>
            {label}
          </button>
        ))}
      </p>
      <div class="names">
        {cards.map(({ id, label }) => (
          <Check
            key={id}
            label={label}
            isOn={chosen.has(id)}
            toggle={(isOn) =>
              choose(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id))
            }
          />
        ))}
      </div>
    </details>
  );
}
