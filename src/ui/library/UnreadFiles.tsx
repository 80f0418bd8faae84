import { useTranslate } from "../i18n.tsx";
import type { UnreadFile } from "./state.ts";

/** A longer list is folded away: what it stands above is still to be seen. */
const UNFOLDED_MAX = 8;

/** The files of an import that were refused, and those that were not read whole. */
export function UnreadFiles({ unread }: { unread: readonly UnreadFile[] }) {
  return (
    <>
      <Listed files={unread.filter(({ isAdded }) => !isAdded)} heading="libraryRefused" />
      <Listed files={unread.filter(({ isAdded }) => isAdded)} heading="libraryNotWhole" />
    </>
  );
}

interface ListedProps {
  files: readonly UnreadFile[];
  heading: "libraryRefused" | "libraryNotWhole";
}

function Listed({ files, heading }: ListedProps) {
  const t = useTranslate();
  if (files.length === 0) return null;
  return (
    <details
      class={heading === "libraryRefused" ? "refused" : "not-whole"}
      open={files.length <= UNFOLDED_MAX}
    >
      <summary>{t(heading, { count: new Set(files.map(({ path }) => path)).size })}</summary>
      <ul class="plain">
        {files.map(({ path, why }) => (
          <li key={`${path} ${why}`}>{t("libraryRefusedFile", { path, why })}</li>
        ))}
      </ul>
    </details>
  );
}
