import type { CardData } from "../../../core/card/card.ts";
import { saidIn, type Timeline, type TimelineDot } from "../../../core/card/timeline.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { DocumentId } from "../../../core/pack.ts";
import { describeDate } from "../../date-words.ts";
import { useTranslate } from "../../i18n.tsx";
import { useKeptHeight } from "./kept-height.ts";

/** What a dot of the line stands for. */
export interface TimelineChoice {
  /** Unlike that of any other dot of the card. */
  id: string;
  /** A date, or that there is none. */
  label: string;
  documents: readonly DocumentId[];
  /** From 0 to 1; null apart from the line. */
  at: number | null;
}

interface TimelineRowProps {
  card: CardData;
  choices: readonly TimelineChoice[];
  /** The id of the dot that is chosen, null for all times. */
  chosen: string | null;
  choose(id: string | null): void;
}

/** When the documents of a card were written: a dot chosen leaves what was said then. */
export function TimelineRow({ card, choices, chosen, choose }: TimelineRowProps) {
  const t = useTranslate();
  const { part, measure } = useKeptHeight<HTMLFieldSetElement>(chosen);
  const told = ({ label, documents }: TimelineChoice) =>
    t("timelineDot", {
      date: label,
      statements: t("statements", { count: saidIn(card, documents).length }),
    });
  const dot = (choice: TimelineChoice) => (
    <button
      key={choice.id}
      type="button"
      class="dot"
      style={choice.at === null ? undefined : { left: `${100 * choice.at}%` }}
      aria-label={told(choice)}
      title={told(choice)}
      aria-pressed={choice.id === chosen}
      onClick={() => {
        measure();
        choose(choice.id === chosen ? null : choice.id);
      }}
    />
  );
  const onLine = choices.filter(({ at }) => at !== null);
  const apart = choices.find(({ at }) => at === null);
  const shown = choices.find(({ id }) => id === chosen);
  const ends = [...onLine.slice(0, 1), ...onLine.slice(-1)];
  return (
    <fieldset class="timeline" ref={part} aria-label={t("timeline")}>
      <div class="line">{onLine.map(dot)}</div>
      {apart && <div class="apart">{dot(apart)}</div>}
      <p class="ends">
        {shown ? (
          <strong>{told(shown)}</strong>
        ) : (
          ends.map(({ id, label }) => <span key={id}>{label}</span>)
        )}
      </p>
      {apart && <p>{apart.label}</p>}
    </fieldset>
  );
}

/** The dots of a line, and one apart from it for the documents without a date. */
export function timelineChoices({ dots, undated }: Timeline, t: Translate): TimelineChoice[] {
  return [
    ...dots.map((dot) => ({ ...dot, id: dot.first, label: dateOf(dot, t) })),
    ...(undated.length > 0
      ? [{ id: "undated", label: t("timelineUndated"), documents: undated, at: null }]
      : []),
  ];
}

function dateOf({ first, last }: TimelineDot, t: Translate): string {
  return [...new Set([describeDate(first, t), describeDate(last, t)])].join(" – ");
}
