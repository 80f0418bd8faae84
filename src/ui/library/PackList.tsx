import type { ComponentProps } from "preact";
import { useState } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import { packOfDocument } from "../../core/knowledge/import/document-ids.ts";
import { useLostFocus } from "../controls/lost-focus.ts";
import { DocumentList } from "../DocumentList.tsx";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import { PackItem, type PackItemProps } from "./PackItem.tsx";
import type { LibraryActions, LibraryProps } from "./props.ts";
import type { LibraryPack } from "./state.ts";

interface PackListProps extends Pick<LibraryProps, "documents" | "readDocument"> {
  packs: readonly LibraryPack[];
  /** An import is under way: no other can begin. */
  isBusy: boolean;
  on: LibraryActions;
}

export function PackList({ packs, isBusy, documents, readDocument, on }: PackListProps) {
  const t = useTranslate();
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{t("libraryPacks")}</h2>
      <ul class="plain packs">
        {packs.map((pack) => (
          <li key={pack.id} data-pack={pack.id}>
            {pack.isDeleted ? (
              <Deleted pack={pack} on={on} />
            ) : (
              <>
                <PackItem pack={pack} isBusy={isBusy} on={on} />
                <Documents documents={documentsOf(pack, documents)} read={readDocument} />
              </>
            )}
          </li>
        ))}
      </ul>
      {packs.length > 1 && !isBusy && (
        <p class="quiet rebuild">
          {t("libraryRebuildNote")}{" "}
          <button type="button" class="link" onClick={on.rebuild}>
            {t("libraryRebuild")}
          </button>
        </p>
      )}
    </section>
  );
}

/** A pack's documents, each to be read whole; folded away, since there may be thousands. */
function Documents({ documents, read }: ComponentProps<typeof DocumentList>) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (documents.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <ChevronIcon />
        {t("packShowDocuments")}
      </summary>
      {isOpen && <DocumentList documents={documents} read={read} />}
    </details>
  );
}

function documentsOf({ id, origin }: LibraryPack, documents: readonly CardDocument[]) {
  const pack = origin === "bundled" ? null : id;
  return documents.filter((document) => packOfDocument(document.id) === pack);
}

function Deleted({ pack: { id, title }, on }: Pick<PackItemProps, "pack" | "on">) {
  const t = useTranslate();
  const back = useLostFocus<HTMLButtonElement>();
  return (
    <div class="buttons">
      <span class="quiet">{t("packDeleted", { title })}</span>
      <button type="button" class="button" ref={back} onClick={() => on.bringBack(id)}>
        {t("packBringBack")}
      </button>
    </div>
  );
}
