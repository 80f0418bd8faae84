import type { Settings } from "../../core/settings.ts";
import { useTranslate } from "../i18n.tsx";

interface CardPreviewProps {
  settings: Pick<Settings, "theme" | "cardTextSize">;
}

const CLAIM = "chairs the board that runs the ferries between Lindow and the islands.";

/** How a card will look on a light page and on a dark one. */
export function CardPreview({ settings: { theme, cardTextSize } }: CardPreviewProps) {
  const t = useTranslate();
  return (
    <figure class="grounds">
      <figcaption class="quiet">{t("optionsCardPreview")}</figcaption>
      {["light", "dark"].map((ground) => (
        <div key={ground} class="ground" data-ground={ground} lang="en">
          <div class="sample" data-theme={theme} style={{ zoom: cardTextSize / 100 }}>
            <p class="sample-name">Ada Orr</p>
            <p>{CLAIM}</p>
            <p class="sample-source">Ferry Board</p>
          </div>
        </div>
      ))}
    </figure>
  );
}
