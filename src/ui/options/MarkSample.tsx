import type { Settings } from "../../core/settings.ts";
import { useTranslate } from "../i18n.tsx";
import { samplePassage } from "./sample-passage.ts";

interface MarkSampleProps {
  settings: Pick<Settings, "density" | "colourByCategory">;
}

/** How marks will look on a page, with the settings as they are. */
export function MarkSample({ settings: { density, colourByCategory } }: MarkSampleProps) {
  const t = useTranslate();
  return (
    <figure class="preview" data-colours={colourByCategory ? "category" : "text"}>
      <figcaption class="quiet">{t("optionsPreview")}</figcaption>
      <p>
        {samplePassage(t("optionsSample")).map((part) => {
          if (typeof part === "string") return part;
          const { name, category, isAgain } = part;
          const isMarked = density === "every" || (density !== "none" && !isAgain);
          return (
            <span
              key={`${category} ${isAgain}`}
              class={isMarked ? "mark" : undefined}
              data-category={category}
            >
              {name}
            </span>
          );
        })}
      </p>
    </figure>
  );
}
