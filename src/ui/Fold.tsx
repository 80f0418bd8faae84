import type { ComponentChildren } from "preact";
import { ChevronIcon } from "./icons.tsx";
import { reveal } from "./reveal.ts";

interface FoldProps {
  /** The line that says what is folded away. */
  label: string;
  open?: boolean;
  children: ComponentChildren;
}

/** What is there for whoever asks, behind one line. */
export function Fold({ label, open = false, children }: FoldProps) {
  return (
    <details
      class="fold"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) reveal(currentTarget);
      }}
    >
      <summary>
        <ChevronIcon />
        {label}
      </summary>
      <div class="folded">{children}</div>
    </details>
  );
}
