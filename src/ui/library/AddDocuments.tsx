import type { RefObject } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import { chosenFiles } from "./chosen-files.ts";
import type { LibraryActions } from "./props.ts";

interface AddDocumentsProps {
  /** What takes the focus when an import is over. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** Files are being dragged over the page. */
  isOver: boolean;
  on: LibraryActions;
}

/** The ways in: files, a folder, pasted text, or a drop. */
export function AddDocuments({ heading, isOver, on }: AddDocumentsProps) {
  const t = useTranslate();
  const [isPasting, setPasting] = useState(false);
  return (
    <section class={isOver ? "add over" : "add"} aria-labelledby="add">
      <h2 id="add" tabIndex={-1} ref={heading}>
        {t("libraryAdd")}
      </h2>
      <div class="buttons">
        <FileButton label={t("libraryChooseFiles")} add={(files) => on.addFiles(files, null)} />
        <FileButton
          label={t("libraryChooseFolder")}
          isFolder
          add={(files) => on.addFiles(files, null)}
        />
        <button
          type="button"
          class="button"
          aria-expanded={isPasting}
          onClick={() => setPasting(!isPasting)}
        >
          {t("libraryPaste")}
        </button>
      </div>
      <p class="quiet">{t("libraryKinds")}</p>
      <details class="quiet">
        <summary>
          <ChevronIcon />
          {t("libraryListsShow")}
        </summary>
        <p>{t("libraryLists")}</p>
      </details>
      {isPasting && <PasteText on={on} />}
    </section>
  );
}

interface FileButtonProps {
  label: string;
  isFolder?: boolean;
  add(files: ReturnType<typeof chosenFiles>): void;
}

export function FileButton({ label, isFolder = false, add }: FileButtonProps) {
  return (
    <label class="button">
      {label}
      <input
        type="file"
        class="unseen"
        multiple
        ref={(input) => {
          if (input) input.webkitdirectory = isFolder;
        }}
        onChange={({ currentTarget }) => {
          const files = chosenFiles(currentTarget.files);
          currentTarget.value = "";
          if (files.length > 0) add(files);
        }}
      />
    </label>
  );
}

function PasteText({ on }: { on: LibraryActions }) {
  const t = useTranslate();
  const id = useId();
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  // A reader pastes right after asking to.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        on.addText(title.trim(), text);
      }}
    >
      <label for={`${id}-title`}>{t("libraryTitleField")}</label>
      <input
        id={`${id}-title`}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <label for={`${id}-text`}>{t("libraryTextField")}</label>
      <textarea
        ref={field}
        id={`${id}-text`}
        rows={8}
        required
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <button type="submit" class="button main">
          {t("libraryAddText")}
        </button>
      </div>
    </form>
  );
}
