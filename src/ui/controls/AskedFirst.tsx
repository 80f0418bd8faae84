import { useId } from "preact/hooks";
import { useTranslate } from "../i18n.tsx";
import { useLostFocus } from "./lost-focus.ts";
import { useQuestion } from "./one-question.ts";

interface AskedFirstProps {
  label: string;
  /** Whether what is done cannot be got back in any way. */
  isDanger?: boolean;
  /** What the reader is asked before anything is done. */
  question: string;
  /** The words for doing it. */
  yes: string;
  act(): void;
}

/** A button for what cannot be undone: it asks first. */
export function AskedFirst({ label, isDanger = false, question, yes, act }: AskedFirstProps) {
  const t = useTranslate();
  const id = useId();
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
        <div class="question" role="alertdialog" aria-labelledby={id}>
          <p id={id}>{question}</p>
          <p class="buttons">
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
            <button type="button" class="button" onClick={() => setIsAsking(false)}>
              {t("cancel")}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
