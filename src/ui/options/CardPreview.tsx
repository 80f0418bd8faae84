import type { Settings } from "../../core/settings.ts";
import { useTranslate } from "../i18n.tsx";

interface CardPreviewProps {
  settings: Pick<Settings, "theme" | "cardTextSize">;
}

const NAME = "Ada Orr";
const CLAIM = "chairs the board that runs the ferries between Lindow and the islands.";
const SOURCE = "“Ferry report” · report · 2021";

/** How a card will look on a light page and on a dark one. */
export function CardPreview({ settings: { theme, cardTextSize } }: CardPreviewProps) {
  const t = useTranslate();
  return (
    <figure class="grounds">
      <figcaption class="quiet">{t("optionsCardPreview")}</figcaption>
      {["light", "dark"].map((ground) => (
        <div key={ground} class="ground" data-ground={ground} lang="en">
          <div class="sample" data-theme={theme} style={{ zoom: cardTextSize / 100 }}>
            <p class="sample-name">{NAME}</p>
            <p>
              {NAME} {CLAIM}
            </p>
            <p class="sample-source">{SOURCE}</p>
          </div>
        </div>
      ))}
    </figure>
  );
}
