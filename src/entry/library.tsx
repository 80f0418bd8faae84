/** The library page: the reader's packs, and the way documents come in. */
import type { CardDocument } from "../core/card/card.ts";
import { categoriesToList } from "../core/categories.ts";
import type { Decision } from "../core/knowledge/collection/types.ts";
import { fetchArticle } from "../platform/articles.ts";
import { download } from "../platform/download.ts";
import { browserTranslate } from "../platform/i18n.ts";
import { isPrivateWindow } from "../platform/private-window.ts";
import { readDocument } from "../platform/tabs.ts";
import { askBackground } from "../platform/transport.ts";
import { LibraryView } from "../ui/library/LibraryView.tsx";
import type { LibraryActions } from "../ui/library/props.ts";
import { kindName } from "../ui/words.ts";
import { LibraryController } from "./library/controller.ts";
import type { ReviewDesk } from "./library/review-desk.ts";
import { drawPage } from "./pages/draw-page.tsx";
import { preparePage } from "./pages/prepare-page.ts";

const t = browserTranslate();
/** Every built-in kind can be chosen, `other` too. */
const CATEGORIES = categoriesToList(["other"]).map((category) => ({
  id: category.id,
  label: kindName(category, t),
}));

let documents: readonly CardDocument[] = [];
let refusal: string | null = null;
const library = new LibraryController(draw, changed, t);

async function changed(): Promise<null> {
  await askBackground("libraryChanged", null);
  await listDocuments();
  return null;
}

async function listDocuments(): Promise<void> {
  documents = await askBackground("documents", null);
  draw();
}

const on: LibraryActions = {
  addFiles: (files, pack) => void library.addFiles(files, pack),
  addText: (title, text) => void library.addText(title, text),
  review: (pack) => void library.review(pack),
  cancel: () => void library.cancel(),
  describe: (ids, told) => edit((desk) => desk.describe(ids, told)),
  accept: (title) => void library.accept(title),
  dismiss: () => library.dismiss(),
  change: (pack, change) => void library.change(pack, change, null),
  remove: (pack) => void library.change(pack, { deletedAt: Date.now() }, t("libraryPackDeleted")),
  bringBack: (pack) => void library.change(pack, { deletedAt: null }, t("libraryPackBack")),
  exportPack: (pack) => void exportPack(pack),
  rebuild: () => void library.rebuild(),
  startOver: () => void library.startOver(),
  reviewing: {
    select: (id) => edit((desk) => desk.select(id)),
    keep: (names) => decide({ do: "keep", names }),
    drop: (names) => decide({ do: "drop", names }),
    rename: (names, label) => decide({ do: "rename", names, label }),
    recategorise: (names, category) => decide({ do: "recategorise", names, category }),
    split: (name) => decide({ do: "split", names: [name] }),
    merge(into, other) {
      const { reviewing } = library;
      decide({ do: "merge", names: [...reviewing.namesOf(into), ...reviewing.namesOf(other)] });
    },
    add: (name, category) => decide({ do: "add", names: [name], label: name, category }),
    define: (label) => edit((desk) => desk.define(label)),
    leaveOut: (list) => edit((desk) => desk.leaveOut(list)),
    undo: () => edit((desk) => desk.undo()),
  },
};

function edit(run: (desk: ReviewDesk) => Promise<void>): void {
  void library.edit(run);
}

function decide(decision: Decision): void {
  edit((desk) => desk.decide(decision));
}

async function exportPack(pack: string): Promise<void> {
  const file = await library.exported(pack);
  if (file) download(file, `${pack}.json`);
}

/** Adds the article that the address names, once: the page may be loaded again. */
async function addReceived(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const key = Number(query.get("article"));
  refusal = refusalWords(query.get("refused"));
  if (!key && refusal === null) return;
  history.replaceState(null, "", location.pathname);
  if (!key) return draw();
  const article = await fetchArticle(key);
  if (article) await library.addArticle(article);
}

/** Why the page whose menu was used could not be added. */
function refusalWords(why: string | null): string | null {
  if (why === null) return null;
  return t(why === "private" ? "popupNotAddedPrivate" : "popupNotAdded");
}

function draw(): void {
  const categories = [...CATEGORIES, ...library.reviewing.ownCategories];
  drawPage(
    <LibraryView
      {...library.state}
      notice={library.state.notice ?? refusal}
      categories={categories}
      documents={documents}
      readDocument={readDocument}
      on={on}
    />,
    t,
  );
}

async function main(): Promise<void> {
  preparePage(t("libraryPageTitle"));
  draw();
  if (isPrivateWindow()) {
    library.refuse(t("libraryPrivate"));
    return;
  }
  await library.load();
  listDocuments().catch(console.error);
  await addReceived();
  // The browser may refuse: then it keeps the library all the same until its disk is nearly full.
  await navigator.storage.persist();
}

void main();
