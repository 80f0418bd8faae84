import { holds } from "../text/own-properties.ts";
import type { Wrapper, WrapperOptions } from "./tools.ts";

/** Tells of wrapped text that is about to be copied, cut or dragged. */
export function watchCopies(
  { splits, selection }: Pick<Wrapper<never>, "splits" | "selection">,
  { document, signal, onCopy }: WrapperOptions,
): void {
  const copying = ({ type, target }: Event) => {
    const dragged = type === "dragstart" ? (target as Node) : null;
    const heads = splits
      .all()
      .map(({ head }) => head)
      .filter(
        (head) => (dragged && holds(dragged, head)) || selection.touches(head.parentNode ?? head),
      );
    if (heads.length > 0) onCopy(heads);
  };
  for (const type of ["copy", "cut", "dragstart"]) {
    document.addEventListener(type, copying, { signal, capture: true, passive: true });
  }
}
