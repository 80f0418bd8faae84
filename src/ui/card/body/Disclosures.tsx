import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { ChevronIcon } from "../../icons.tsx";
import { reveal } from "../../reveal.ts";
import { type CardView, useUnfolded } from "../model/card-memory.ts";

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

/** Rows of controls; what each unfolds stands right below it, also where the row has two lines. */
export function Disclosures({ rows, view, end }: DisclosuresProps) {
  const shown = rows.filter((row) => row.length > 0);
  return (
    <>
      {shown.map((row) => (
        <div key={row[0]?.id} class="disclosures">
          {row.map((disclosure) => (
            <Unfolding key={disclosure.id} disclosure={disclosure} view={view} />
          ))}
          {row === shown.at(-1) && end}
        </div>
      ))}
      {shown.length === 0 && end && <div class="disclosures">{end}</div>}
    </>
  );
}

interface UnfoldingProps {
  disclosure: Disclosure;
  view: CardView;
}

/** Opens and shuts by its own control alone, so that the parts of a card can be compared. */
function Unfolding({ disclosure, view }: UnfoldingProps) {
  const { id, label, about, isAside, content } = disclosure;
  const [isUnfolded, setUnfolded] = useUnfolded(view, id);
  const panel = useId();
  return (
    <>
      <button
        type="button"
        class={isAside ? "disclosure aside" : "disclosure"}
        aria-expanded={isUnfolded}
        aria-controls={isUnfolded ? panel : undefined}
        onClick={() => setUnfolded(!isUnfolded)}
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
      {isUnfolded && <Panel id={panel}>{content()}</Panel>}
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
