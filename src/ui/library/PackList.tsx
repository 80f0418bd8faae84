import { useState } from "preact/hooks";
import { Switch } from "../controls/Switch.tsx";
import { counted } from "../words.ts";
import { FileButton } from "./AddDocuments.tsx";
import type { LibraryActions } from "./props.ts";
import type { LibraryPack } from "./state.ts";

interface PackListProps {
  packs: readonly LibraryPack[];
  /** An import is under way: no other can begin. */
  isBusy: boolean;
  on: LibraryActions;
}

export function PackList({ packs, isBusy, on }: PackListProps) {
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">In your library</h2>
      <ul class="plain packs">
        {packs.map((pack) => (
          <li key={pack.id} data-pack={pack.id}>
            {pack.isDeleted ? (
              <Deleted pack={pack} on={on} />
            ) : (
              <Pack pack={pack} isBusy={isBusy} on={on} />
            )}
          </li>
        ))}
      </ul>
      {packs.length > 1 && !isBusy && (
        <button type="button" class="button small" onClick={on.rebuild}>
          Check and rebuild
        </button>
      )}
    </section>
  );
}

interface PackProps extends Pick<PackListProps, "isBusy" | "on"> {
  pack: LibraryPack;
}

function Pack({ pack, isBusy, on }: PackProps) {
  const [doing, setDoing] = useState<"renaming" | "deleting" | null>(null);
  const { id, title, isOn, origin, documents, entities } = pack;
  if (doing === "renaming") return <Rename pack={pack} on={on} end={() => setDoing(null)} />;
  return (
    <>
      <Switch label={title} isOn={isOn} toggle={(on_) => on.change(id, { isOn: on_ })} />
      <p class="quiet">
        {counted(documents, "document")}, {counted(entities, "name")}
        {origin === "bundled" && "; came with Fact Context"}
        {!isOn && "; switched off"}
      </p>
      {doing === "deleting" ? (
        <fieldset class="buttons">
          <legend>Delete “{title}”?</legend>
          <button type="button" class="button main" onClick={() => on.remove(id)}>
            Delete
          </button>
          <button type="button" class="button" onClick={() => setDoing(null)}>
            Keep
          </button>
        </fieldset>
      ) : (
        <div class="buttons small">
          {origin === "documents" && !isBusy && (
            <>
              <FileButton label="Add documents" add={(files) => on.addFiles(files, id)} />
              <button type="button" class="button" onClick={() => on.review(id)}>
                Review names
              </button>
            </>
          )}
          <button type="button" class="button" onClick={() => setDoing("renaming")}>
            Rename
          </button>
          <button type="button" class="button" onClick={() => on.exportPack(id)}>
            Export
          </button>
          <button type="button" class="button" onClick={() => setDoing("deleting")}>
            Delete
          </button>
        </div>
      )}
    </>
  );
}

function Deleted({ pack: { id, title }, on }: Pick<PackProps, "pack" | "on">) {
  return (
    <div class="buttons">
      <span class="quiet">“{title}” is deleted.</span>
      <button type="button" class="button" onClick={() => on.bringBack(id)}>
        Bring it back
      </button>
    </div>
  );
}

function Rename({ pack, on, end }: Pick<PackProps, "pack" | "on"> & { end(): void }) {
  const [title, setTitle] = useState(pack.title);
  return (
    <form
      class="buttons"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== "") on.change(pack.id, { title: title.trim() });
        end();
      }}
    >
      <input
        aria-label="Title of the pack"
        value={title}
        ref={(input) => input?.focus()}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <button type="submit" class="button main">
        Rename
      </button>
      <button type="button" class="button" onClick={end}>
        Cancel
      </button>
    </form>
  );
}
