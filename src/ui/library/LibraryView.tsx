import { useCallback } from "preact/hooks";
import { useLostFocus } from "../controls/lost-focus.ts";
import { useTranslate } from "../i18n.tsx";
import { AddDocuments } from "./AddDocuments.tsx";
import { Import } from "./Import.tsx";
import { PackList } from "./PackList.tsx";
import type { ChosenFile, LibraryProps } from "./props.ts";
import { isOver } from "./state.ts";
import { useDrop } from "./use-drop.ts";

/** The reader's own documents: the packs, and what is being added to them. */
export function LibraryView(props: LibraryProps) {
  const t = useTranslate();
  const { packs, trouble, importing, notice, on } = props;
  const isBusy = importing !== null && !isOver(importing);
  const takesFiles = !isBusy && trouble === null;
  const take = useCallback((files: ChosenFile[]) => on.addFiles(files, null), [on]);
  const isDragged = useDrop(takesFiles ? take : null);
  const heading = useLostFocus<HTMLHeadingElement>(importing === null);
  return (
    <main>
      <header>
        <h1>{t("libraryTitle")}</h1>
        <p class="quiet">{t("libraryIntro")}</p>
      </header>
      {trouble && <Trouble {...trouble} on={on} />}
      {importing && <Import {...props} importing={importing} />}
      {takesFiles && <AddDocuments heading={heading} isOver={isDragged} on={on} />}
      <p class="notice" role="status">
        {notice}
      </p>
      {packs && <PackList {...props} packs={packs} isBusy={isBusy} />}
    </main>
  );
}

interface TroubleProps extends Pick<LibraryProps, "on"> {
  why: string;
  canMend: boolean;
}

function Trouble({ why, canMend, on }: TroubleProps) {
  const t = useTranslate();
  return (
    <section class="trouble" role="alert">
      <p>{why}</p>
      {canMend && (
        <div class="buttons">
          <button type="button" class="button" onClick={on.rebuild}>
            {t("libraryRebuild")}
          </button>
          <button type="button" class="button" onClick={on.startOver}>
            {t("libraryStartOver")}
          </button>
        </div>
      )}
    </section>
  );
}
