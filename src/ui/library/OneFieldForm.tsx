import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface OneFieldFormProps {
  label: string;
  placeholder?: string;
  /** The text that the field starts with; it is selected, so that typing replaces it. */
  text?: string;
  /** Takes the text without the spaces around it; not called with an empty one. */
  save(text: string): void;
  /** The form has been sent, or Escape pressed. */
  end(): void;
  /** The buttons. */
  children: ComponentChildren;
}

/** A form of a single text field, which takes the focus. */
export function OneFieldForm(props: OneFieldFormProps) {
  const { label, placeholder, save, end, children } = props;
  const [text, setText] = useState(props.text ?? "");
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="buttons"
      onKeyDown={(event) => event.key === "Escape" && end()}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") save(text.trim());
        end();
      }}
    >
      <input
        aria-label={label}
        placeholder={placeholder}
        value={text}
        ref={field}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {children}
    </form>
  );
}
