import type { Part } from "../../core/card/passages.ts";

/** A paragraph's words, those cited underlined and those wanted marked. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ start, text, isCited, isWanted }) => {
        if (isWanted) return <mark key={start}>{text}</mark>;
        if (!isCited) return text;
        return (
          <span key={start} class="cited">
            {text}
          </span>
        );
      })}
    </>
  );
}
