import { useState } from "preact/hooks";

type SetOpen = (isOpen: boolean) => void;

/** Of the page's questions to the reader, the one opened last. */
let last: SetOpen | null = null;

/** Whether a question is open, and what opens and closes it: of all on a page one is open at a time. */
export function useQuestion(): [isOpen: boolean, setOpen: SetOpen] {
  const [isOpen, setOpen] = useState(false);
  return [
    isOpen,
    (wanted) => {
      if (wanted && last !== setOpen) last?.(false);
      if (wanted) last = setOpen;
      setOpen(wanted);
    },
  ];
}
