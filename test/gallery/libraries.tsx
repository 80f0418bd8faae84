import { render } from "preact";
import { categoriesToList } from "../../src/core/categories.ts";
import { TranslationProvider } from "../../src/ui/i18n.tsx";
import { LibraryView } from "../../src/ui/library/LibraryView.tsx";
import type { LibraryProps } from "../../src/ui/library/props.ts";
import type { LibraryPack, ReviewRow } from "../../src/ui/library/state.ts";
import { kindName } from "../../src/ui/words.ts";
import type { LibraryState } from "./states.ts";
import { translate } from "./translate.ts";

const ROWS = 20_000;
const CATEGORIES = categoriesToList(["other"]).map((category) => ({
  id: category.id,
  label: kindName(category, translate),
}));

const packs: LibraryPack[] = [
  {
    id: "bundled",
    title: "Bundled documents",
    isOn: true,
    origin: "bundled",
    documents: 5,
    entities: 72,
    isDeleted: false,
  },
  {
    id: "rivers",
    title: "Rivers of the north, surveys and letters",
    isOn: true,
    origin: "documents",
    documents: 100,
    entities: 1047,
    isDeleted: false,
  },
  {
    id: "football",
    title: "Football",
    isOn: false,
    origin: "pack",
    documents: 1,
    entities: 1,
    isDeleted: false,
  },
  {
    id: "old",
    title: "Old notes",
    isOn: true,
    origin: "documents",
    documents: 3,
    entities: 9,
    isDeleted: true,
  },
];

const rows: ReviewRow[] = Array.from({ length: ROWS }, (_, i) => ({
  id: `name-${i}`,
  label: i === 0 ? "Northern Rivers Authority for the Protection of Waters" : `River ${i}`,
  category: CATEGORIES[i % CATEGORIES.length]?.id ?? "other",
  names: i === 0 ? ["Northern Rivers Authority", "NRA"] : [`River ${i}`],
  mentions: ROWS - i,
  documents: 1 + (i % 100),
  kept: i % 5 !== 4,
  isNew: i % 7 === 2,
}));

const unread = [
  { path: "rivers/scan.pdf", why: "there is no text in it: it may be a scan", isAdded: false },
  { path: "rivers/photo.png", why: "it is a picture", isAdded: false },
  {
    path: "rivers/handbook.epub",
    why: "its part text/chapter 3.xhtml is missing",
    isAdded: true,
  },
];
const review = {
  step: "review",
  title: "Rivers",
  isInLibrary: false,
  rows,
  documents: Array.from({ length: 100 }, (_, i) => ({
    id: `survey-${i}`,
    title: `Survey ${i}`,
    kind: i % 3 ? "report" : "",
    publisher: "River Notes",
    date: i % 2 ? "2021-03" : "",
    year: i % 10 ? null : "2021",
    hasNames: i !== 7,
  })),
  lists: ["rivers/names.csv"],
  canUndo: true,
  unread,
} as const;
const sentences = [
  {
    document: "Survey 1",
    text: "The Northern Rivers Authority has closed two weirs.",
    start: 4,
    end: 29,
  },
];

const STATES: Readonly<Record<LibraryState, Partial<LibraryProps>>> = {
  start: {},
  reading: {
    importing: { step: "reading", done: 31, of: 100, path: "rivers/survey-31.pdf", unread },
  },
  have: { importing: { step: "have", title: "Rivers of the north", answer: () => {}, unread } },
  review: { importing: review },
  "not-stored": { importing: { ...review, failed: translate("libraryFull") } },
  details: { importing: review, selected: { id: "name-0", sentences } },
  done: {
    importing: {
      step: "done",
      title: "Rivers",
      isInLibrary: false,
      names: 1047,
      documents: 98,
      unread,
    },
  },
  failed: {
    importing: {
      step: "failed",
      isPartAdded: false,
      why: "None of the files could be added.",
      unread,
    },
  },
  trouble: {
    packs: undefined,
    trouble: { why: "The browser could not open the library.", canMend: true },
  },
};

export function showLibrary(name: LibraryState): void {
  const nothing = () => {};
  const on = new Proxy(
    { reviewing: new Proxy({}, { get: () => nothing }) },
    {
      get: (actions, action) => (action === "reviewing" ? actions.reviewing : nothing),
    },
  ) as LibraryProps["on"];
  const props = { packs, trouble: null, importing: null, notice: null, selected: null };
  render(
    <TranslationProvider value={translate}>
      <LibraryView
        {...props}
        documents={PACK.documents}
        readDocument={() => {}}
        categories={CATEGORIES}
        on={on}
        {...STATES[name]}
      />
    </TranslationProvider>,
    document.body,
  );
}
