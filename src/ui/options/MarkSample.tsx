import type { Settings } from "../../core/settings.ts";
import { useTranslate } from "../i18n.tsx";

interface MarkSampleProps {
  settings: Pick<Settings, "density" | "colourByCategory">;
}

/** A made-up passage: words, or a name with its category and whether it stands there again. */
const PASSAGE = [
  { name: "Ada Orr", category: "person" },
  " spoke in ",
  { name: "Lindow", category: "place" },
  " on Monday. ",
  { name: "Orr", category: "person", again: true },
  " told the ",
  { name: "Ferry Board", category: "organisation" },
  " that ",
  { name: "Lindow", category: "place", again: true },
  " would pay.",
] as const;

/** How marks will look on a page, with the settings as they are. */
export function MarkSample({ settings: { density, colourByCategory } }: MarkSampleProps) {
  const t = useTranslate();
  return (
    <figure class="preview" data-colours={colourByCategory ? "category" : "text"}>
      <figcaption class="quiet">{t("optionsPreview")}</figcaption>
      <p lang="en">
        {PASSAGE.map((part) => {
          if (typeof part === "string") return part;
          const isAgain = "again" in part;
          const isMarked = density === "every" || (density !== "none" && !isAgain);
          return (
            <span
              key={`${part.name} ${isAgain}`}
              class={isMarked ? "mark" : undefined}
              data-category={part.category}
            >
              {part.name}
            </span>
          );
        })}
      </p>
    </figure>
  );
}
