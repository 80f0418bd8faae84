import type { Settings } from "../../core/settings.ts";
import { useTranslate } from "../i18n.tsx";

interface CardPreviewProps {
  settings: Pick<Settings, "theme" | "cardTextSize">;
}

/** How a card will look on a light page and on a dark one. */
export function CardPreview({ settings: { theme, cardTextSize } }: CardPreviewProps) {
  const t = useTranslate();
  const name = t("optionsSampleName");
  return (
    <figure class="grounds">
      <figcaption class="quiet">{t("optionsCardPreview")}</figcaption>
      {["light", "dark"].map((ground) => (
        <div key={ground} class="ground" data-ground={ground}>
          <div class="sample" data-theme={theme} style={{ zoom: cardTextSize / 100 }}>
            <p class="sample-name">{name}</p>
            <p>{t("optionsSampleClaim", { name })}</p>
            <p class="sample-source">{t("optionsSampleSource")}</p>
          </div>
        </div>
      ))}
    </figure>
  );
}
