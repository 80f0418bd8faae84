import { render } from "preact";
import { type DocumentView, documentView } from "../../src/core/reader/document-view.ts";
import type { NamedPlace } from "../../src/core/reader/named-places.ts";
import { paragraphsOf } from "../../src/core/reader/passages.ts";
import type { CardModel } from "../../src/ui/card/model/card-model.ts";
import { TranslationProvider } from "../../src/ui/i18n.tsx";
import { ReaderView } from "../../src/ui/reader/ReaderView.tsx";
import { CARDS } from "./cards.ts";
import type { ReaderState } from "./states.ts";
import { translate } from "./translate.ts";

const views = PACK.documents.flatMap(({ id }) => documentView(PACK, id) ?? []);
const [most] = [...views].sort((a, b) => b.citations.length - a.citations.length);
const cited = most?.citations[Math.floor(most.citations.length / 2)] ?? null;

const NOT_MARKED: readonly NamedPlace[] = [];

/** The first words of each paragraph, in place of names. */
const names = paragraphsOf(most?.document.text ?? "", []).map(({ start, text }) => ({
  start,
  end: start + text.indexOf(" "),
  entity: PACK.entities[0]?.id ?? "",
}));

interface ReaderScene {
  names?: readonly NamedPlace[];
  view: DocumentView | "failed" | null | undefined;
  at?: typeof cited;
  card?: CardModel | undefined;
}

const READERS: Readonly<Record<ReaderState, ReaderScene>> = {
  whole: { view: most, names },
  cited: { view: most, at: cited },
  card: { view: most, at: cited, card: CARDS.ready },
  missing: { view: null },
  opening: { view: undefined },
  failed: { view: "failed" },
};

/** The reader; a name opens the same card whichever it is. */
export function showReader(name: ReaderState): void {
  const scene = READERS[name];
  let card = scene.card ?? null;
  const turn = (to: CardModel | null | undefined) => () => {
    card = to ?? null;
    draw();
  };
  const draw = () =>
    render(
      <TranslationProvider value={translate}>
        <ReaderView
          view={scene.view}
          documents={PACK.documents}
          names={scene.names ?? NOT_MARKED}
          entity={null}
          openDocument={() => {}}
          span={scene.at ?? null}
          card={card}
          showCard={turn(CARDS.ready)}
          retry={() => {}}
          goBackToArticle={() => {}}
          on={{
            turnTo: turn(CARDS.turned),
            goBack: turn(CARDS.ready),
            retry: () => {},
            close: turn(null),
            openDocument: () => {},
          }}
        />
      </TranslationProvider>,
      document.body,
    );
  draw();
}
