import type { ComponentChildren } from "preact";
import { useLostFocus } from "../controls/lost-focus.ts";

/** The heading of a step of an import. It takes the focus from a control that went with the step before. */
export function StepHeading({ children }: { children: ComponentChildren }) {
  const heading = useLostFocus<HTMLHeadingElement>();
  return (
    <h2 tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}
