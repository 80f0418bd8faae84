import { type ComponentChildren, Fragment } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { ChevronIcon } from "../icons.tsx";
import { reveal } from "../reveal.ts";
import { type CardView, useChoice } from "./card-memory.ts";

/** A part of the card that a control with a label unfolds. */
export interface Disclosure {
  id: string;
  label: string;
  /** What its content begins with, in the words of a pack, and their language. */
  about?: { text: string; lang: string };
  /** Whether it is about the card, and not what the documents say: then it is drawn quietly. */
  isAside?: boolean;
  content(): ComponentChildren;
}

interface DisclosuresProps {
  rows: readonly (readonly Disclosure[])[];
  view: CardView;
  /** Stands behind the controls of the last row. */
  end?: ComponentChildren;
}

/** Rows of controls; the disclosure of one of them is unfolded right below it, also where the row has two lines. */
export function Disclosures({ rows, view, end }: DisclosuresProps) {
  const [open, setOpen] = useChoice(view, "disclosure");
  const panel = useId();
  const shown = rows.filter((row) => row.length > 0);
  return (
    <>
      {shown.map((row) => (
        <div key={row[0]?.id} class="disclosures">
          {row.map(({ id, label, about, isAside, content }) => (
            <Fragment key={id}>
              <button
                type="button"
                class={isAside ? "disclosure aside" : "disclosure"}
                aria-expanded={id === open}
                aria-controls={id === open ? panel : undefined}
                onClick={() => setOpen(id === open ? null : id)}
              >
                <ChevronIcon />
                <span>
                  {label}
                  {about && (
                    <>
                      {" "}
                      <span lang={about.lang}>{about.text}</span>
                    </>
                  )}
                </span>
              </button>
              {id === open && <Panel id={panel}>{content()}</Panel>}
            </Fragment>
          ))}
          {row === shown.at(-1) && end}
        </div>
      ))}
      {shown.length === 0 && end && <div class="disclosures">{end}</div>}
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
