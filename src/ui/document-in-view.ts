import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { DocumentId } from "../core/pack.ts";

const InView = createContext<DocumentId | null>(null);

/** Tells the views below it which document the reader has before them; null, by default, for none. */
export const DocumentInView = InView.Provider;

export function useDocumentInView(): DocumentId | null {
  return useContext(InView);
}
