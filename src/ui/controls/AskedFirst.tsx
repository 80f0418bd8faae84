import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useTranslate } from "../i18n.tsx";
import { useLostFocus } from "./lost-focus.ts";
import { useQuestion } from "./one-question.ts";

interface AskedFirstProps {
  label: string;
  /** Whether what is done cannot be undone. */
  isDanger?: boolean;
  /** What the reader is asked before anything is done. */
  question: string;
  /** The words for doing it. */
  yes: string;
  act(): void;
}

/** A button for what cannot be undone: it asks first. */
export function AskedFirst({ label, isDanger = false, question, yes, act }: AskedFirstProps) {
  const [isAsking, setIsAsking] = useQuestion();
  const button = useLostFocus<HTMLButtonElement>(isAsking);
  return (
    <>
      <button
        type="button"
        class={isDanger ? "button danger" : "button"}
        ref={button}
        onClick={() => setIsAsking(true)}
      >
        {label}
      </button>
      {isAsking && (
        <Question question={question} end={() => setIsAsking(false)}>
          <button
            type="button"
            class={isDanger ? "button danger" : "button"}
            onClick={() => {
              setIsAsking(false);
              act();
            }}
          >
            {yes}
          </button>
        </Question>
      )}
    </>
  );
}

interface QuestionProps {
  question: string;
  /** The button that answers with yes. */
  children: ComponentChildren;
  end(): void;
}

/** Begins with the focus on the answer that changes nothing. */
function Question({ question, children, end }: QuestionProps) {
  const t = useTranslate();
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => cancel.current?.focus(), []);
  return (
    <div
      class="question"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === "Escape" && end()}
    >
      <p id={id}>{question}</p>
      <p class="buttons">
        {children}
        <button type="button" class="button" ref={cancel} onClick={end}>
          {t("cancel")}
        </button>
      </p>
    </div>
  );
}
