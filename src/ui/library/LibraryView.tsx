import { useTranslate } from "../i18n.tsx";
import { AddDocuments } from "./AddDocuments.tsx";
import { Import } from "./Import.tsx";
import { PackList } from "./PackList.tsx";
import type { LibraryProps } from "./props.ts";

/** The reader's own documents: the packs, and what is being added to them. */
export function LibraryView(props: LibraryProps) {
  const t = useTranslate();
  const { packs, trouble, importing, notice, on } = props;
  return (
    <main>
      <header>
        <h1>{t("libraryTitle")}</h1>
        <p class="quiet">{t("libraryIntro")}</p>
      </header>
      {trouble && <Trouble {...trouble} on={on} />}
      {importing && <Import {...props} importing={importing} />}
      {!importing && !trouble && <AddDocuments on={on} />}
      <p class="notice" role="status">
        {notice}
      </p>
      {packs && <PackList {...props} packs={packs} isBusy={importing !== null} />}
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
