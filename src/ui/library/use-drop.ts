import { useEffect, useState } from "preact/hooks";
import { droppedFiles } from "./chosen-files.ts";
import type { ChosenFile } from "./props.ts";

/**
 * Takes files that are dropped anywhere on the page; null while none can be taken. A drop that nobody takes
 * would have the browser open the file in place of the page. Returns whether files are being dragged over it.
 */
export function useDrop(take: ((files: ChosenFile[]) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const onFiles = (type: "dragover" | "drop", act: (data: DataTransfer) => void) =>
      addEventListener(
        type,
        (event) => {
          if (!event.dataTransfer?.types.includes("Files")) return;
          event.preventDefault();
          act(event.dataTransfer);
        },
        { signal },
      );
    onFiles("dragover", (data) => {
      if (take === null) data.dropEffect = "none";
      else setOver(true);
    });
    onFiles("drop", async (data) => {
      setOver(false);
      if (take !== null) take(await droppedFiles(data));
    });
    // Only what leaves the window has nothing that it goes to.
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    addEventListener("dragleave", leave, { signal });
    return () => ending.abort();
  }, [take]);
  return isOver && take !== null;
}
