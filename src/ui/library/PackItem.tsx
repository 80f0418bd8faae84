import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { BRING_BACK_MINUTES } from "../../core/pack.ts";
import { useLostFocus } from "../controls/lost-focus.ts";
import { useQuestion } from "../controls/one-question.ts";
import { Switch } from "../controls/Switch.tsx";
import { DOT } from "../dot.ts";
import { useTranslate } from "../i18n.tsx";
import { FileButton } from "./AddDocuments.tsx";
import { OneFieldForm } from "./OneFieldForm.tsx";
import type { LibraryActions } from "./props.ts";
import type { LibraryPack } from "./state.ts";

export interface PackItemProps {
  pack: LibraryPack;
  /** An import is under way: no other can begin. */
  isBusy: boolean;
  on: LibraryActions;
}

/** A pack's switch, what it holds, and what can be done with it. */
export function PackItem({ pack, isBusy, on }: PackItemProps) {
  const t = useTranslate();
  const [isRenaming, setRenaming] = useState(false);
  const [isDeleting, setDeleting] = useQuestion();
  const renameRef = useLostFocus<HTMLButtonElement>(isRenaming);
  // The harmless answer of the question, and what asks it.
  const keepRef = useLostFocus<HTMLButtonElement>(isDeleting);
  const { id, title, isOn } = pack;
  if (isRenaming) return <Rename pack={pack} on={on} end={() => setRenaming(false)} />;
  return (
    <>
      <Switch
        label={title}
        state={t(isOn ? "popupOn" : "popupOff")}
        isOn={isOn}
        toggle={(next) => on.change(id, { isOn: next })}
      />
      <Contents pack={pack} />
      {isDeleting ? (
        <DeletionQuestion
          pack={pack}
          keepRef={keepRef}
          remove={() => on.remove(id)}
          keep={() => setDeleting(false)}
        />
      ) : (
        <div class="buttons small">
          {pack.origin === "documents" && !isBusy && <ChangeButtons id={id} on={on} />}
          <button type="button" class="button" ref={renameRef} onClick={() => setRenaming(true)}>
            {t("packRename")}
          </button>
          <button type="button" class="button" onClick={() => on.exportPack(id)}>
            {t("packExport")}
          </button>
          <button type="button" class="button" ref={keepRef} onClick={() => setDeleting(true)}>
            {t("packDelete")}
          </button>
        </div>
      )}
    </>
  );
}

/** How much it holds, where it came from, and whether it is switched off. */
function Contents({ pack: { documents, entities, origin, isOn } }: Pick<PackItemProps, "pack">) {
  const t = useTranslate();
  const parts = [t("documents", { count: documents }), t("names", { count: entities })];
  if (origin === "bundled") parts.push(t("packBundled"));
  if (!isOn) parts.push(t("packOff"));
  return <p class="quiet">{parts.join(DOT)}</p>;
}

interface DeletionQuestionProps extends Pick<PackItemProps, "pack"> {
  keepRef: RefObject<HTMLButtonElement | null>;
  remove(): void;
  keep(): void;
}

function DeletionQuestion({ pack, keepRef, remove, keep }: DeletionQuestionProps) {
  const t = useTranslate();
  const button = { id: "packBringBack" } as const;
  return (
    <fieldset class="buttons">
      <legend>
        {t("packDeleteQuestion", { title: pack.title })}{" "}
        {pack.origin === "bundled"
          ? t("packDeleteAnyTime", { button })
          : t("packDeleteMinutes", { button, minutes: BRING_BACK_MINUTES })}
      </legend>
      <button type="button" class="button" onClick={remove}>
        {t("packDelete")}
      </button>
      <button type="button" class="button main" ref={keepRef} onClick={keep}>
        {t("packKeep")}
      </button>
    </fieldset>
  );
}

/** Add documents to a pack, or look over its names again. */
function ChangeButtons({ id, on }: Pick<LibraryPack, "id"> & Pick<PackItemProps, "on">) {
  const t = useTranslate();
  return (
    <>
      <FileButton label={t("libraryAdd")} add={(files) => on.addFiles(files, id)} />
      <button type="button" class="button" onClick={() => on.review(id)}>
        {t("packReview")}
      </button>
    </>
  );
}

function Rename({ pack, on, end }: Pick<PackItemProps, "pack" | "on"> & { end(): void }) {
  const t = useTranslate();
  return (
    <OneFieldForm
      label={t("packTitle")}
      text={pack.title}
      save={(title) => on.change(pack.id, { title })}
      end={end}
    >
      <button type="submit" class="button main">
        {t("packRename")}
      </button>
      <button type="button" class="button" onClick={end}>
        {t("cancel")}
      </button>
    </OneFieldForm>
  );
}
