import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { ChevronIcon } from "../icons.tsx";
import { reveal } from "../reveal.ts";
import { type CardView, useChoice } from "./card-memory.ts";

/** A part of the card that a control with a label unfolds. */
export interface Section {
  id: string;
  label: string;
  /** Whether it is about the card, and not what the documents say: then it is drawn quietly. */
  isAside?: boolean;
  content(): ComponentChildren;
}

interface SectionsProps {
  rows: readonly (readonly Section[])[];
  view: CardView;
}

/** Rows of controls; the section of one of them is unfolded below its row. */
export function Sections({ rows, view }: SectionsProps) {
  const [open, setOpen] = useChoice(view, "section");
  const panel = useId();
  return (
    <>
      {rows
        .filter((row) => row.length > 0)
        .map((row) => {
          const unfolded = row.find(({ id }) => id === open);
          return (
            <div key={row[0]?.id} class="sections">
              <div class="row">
                {row.map(({ id, label, isAside }) => (
                  <button
                    key={id}
                    type="button"
                    class={isAside ? "section aside" : "section"}
                    aria-expanded={id === open}
                    aria-controls={id === open ? panel : undefined}
                    onClick={() => setOpen(id === open ? null : id)}
                  >
                    <ChevronIcon />
                    {label}
                  </button>
                ))}
              </div>
              {unfolded && (
                <Panel key={unfolded.id} id={panel}>
                  {unfolded.content()}
                </Panel>
              )}
            </div>
          );
        })}
    </>
  );
}

function Panel({ id, children }: { id: string; children: ComponentChildren }) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (panel.current) reveal(panel.current);
  }, []);
  return (
    <div id={id} class="panel" ref={panel}>
      {children}
    </div>
  );
}
