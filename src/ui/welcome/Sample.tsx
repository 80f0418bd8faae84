import Mark from "mark.js";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { EntityLink } from "../../core/card/card.ts";
import { useTranslate } from "../i18n.tsx";
import type { WelcomeProps } from "./welcome-props.ts";

interface SampleProps extends Pick<WelcomeProps, "bringToLife"> {
  sample: EntityLink;
}

/** A sentence with a name in it, marked as on a page; unlike there, Tab stops at it. */
export function Sample({ sample, bringToLife }: SampleProps) {
  const t = useTranslate();
  const sentence = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const paragraph = sentence.current;
    if (!paragraph) return;
    new Mark(paragraph).mark(sample.label, { element: "fact-mark", separateWordSearch: false });
    const mark = paragraph.querySelector<HTMLElement>("fact-mark");
    if (!mark) return;
    mark.dataset.entity = sample.id;
    mark.dataset.category = sample.category;
    mark.tabIndex = 0;
    mark.role = "button";
    mark.ariaHasPopup = "dialog";
    const undo = bringToLife(mark, sample);
    return () => {
      undo();
      new Mark(paragraph).unmark({ element: "fact-mark" });
    };
  }, [sample, bringToLife]);
  return (
    <p ref={sentence} class="try">
      {t("welcomeSentence", { name: sample.label })}
    </p>
  );
}
