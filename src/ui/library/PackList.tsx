import type { ComponentProps } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import { packOfDocument } from "../../core/knowledge/import/document-ids.ts";
import { BRING_BACK_MINUTES } from "../../core/pack.ts";
import { useLostFocus } from "../controls/lost-focus.ts";
import { useQuestion } from "../controls/one-question.ts";
import { Switch } from "../controls/Switch.tsx";
import { DocumentList } from "../DocumentList.tsx";
import { DOT } from "../dot.ts";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import { FileButton } from "./AddDocuments.tsx";
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

interface PackItemProps extends Pick<PackListProps, "isBusy" | "on"> {
  pack: LibraryPack;
}

function PackItem({ pack, isBusy, on }: PackItemProps) {
  const t = useTranslate();
  const [isRenaming, setRenaming] = useState(false);
  const [isDeleting, setDeleting] = useQuestion();
  const rename = useLostFocus<HTMLButtonElement>(isRenaming);
  // The harmless answer of the question, and what asks it.
  const keep = useLostFocus<HTMLButtonElement>(isDeleting);
  const { id, title, isOn, origin, documents, entities } = pack;
  if (isRenaming) return <Rename pack={pack} on={on} end={() => setRenaming(false)} />;
  return (
    <>
      <Switch
        label={title}
        state={t(isOn ? "popupOn" : "popupOff")}
        isOn={isOn}
        toggle={(next) => on.change(id, { isOn: next })}
      />
      <p class="quiet">
        {[
          t("documents", { count: documents }),
          t("names", { count: entities }),
          ...(origin === "bundled" ? [t("packBundled")] : []),
          ...(isOn ? [] : [t("packOff")]),
        ].join(DOT)}
      </p>
      {isDeleting ? (
        <fieldset class="buttons">
          <legend>
            {t("packDeleteQuestion", { title })}{" "}
            {origin === "bundled"
              ? t("packDeleteAnyTime", { button: { id: "packBringBack" } })
              : t("packDeleteMinutes", {
                  button: { id: "packBringBack" },
                  minutes: BRING_BACK_MINUTES,
                })}
          </legend>
          <button type="button" class="button" onClick={() => on.remove(id)}>
            {t("packDelete")}
          </button>
          <button type="button" class="button main" ref={keep} onClick={() => setDeleting(false)}>
            {t("packKeep")}
          </button>
        </fieldset>
      ) : (
        <div class="buttons small">
          {origin === "documents" && !isBusy && (
            <>
              <FileButton label={t("libraryAdd")} add={(files) => on.addFiles(files, id)} />
              <button type="button" class="button" onClick={() => on.review(id)}>
                {t("packReview")}
              </button>
            </>
          )}
          <button type="button" class="button" ref={rename} onClick={() => setRenaming(true)}>
            {t("packRename")}
          </button>
          <button type="button" class="button" onClick={() => on.exportPack(id)}>
            {t("packExport")}
          </button>
          <button type="button" class="button" ref={keep} onClick={() => setDeleting(true)}>
            {t("packDelete")}
          </button>
        </div>
      )}
    </>
  );
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

function Rename({ pack, on, end }: Pick<PackItemProps, "pack" | "on"> & { end(): void }) {
  const t = useTranslate();
  const [title, setTitle] = useState(pack.title);
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
        if (title.trim() !== "") on.change(pack.id, { title: title.trim() });
        end();
      }}
    >
      <input
        aria-label={t("packTitle")}
        value={title}
        ref={field}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <button type="submit" class="button main">
        {t("packRename")}
      </button>
      <button type="button" class="button" onClick={end}>
        {t("cancel")}
      </button>
    </form>
  );
}
