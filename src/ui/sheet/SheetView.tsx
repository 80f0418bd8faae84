import { useState } from "preact/hooks";
import type { MessageId } from "../../core/i18n/translator.ts";
import type { EntityId } from "../../core/pack.ts";
import { routeOf } from "../../core/page-life/route.ts";
import type { PageCast } from "../../core/page-report.ts";
import { contextSheet } from "../../core/sheet/sheet.ts";
import { Check } from "../controls/Check.tsx";
import { useTranslate } from "../i18n.tsx";
import { WhyEmpty } from "../WhyEmpty.tsx";
import { NamesChoice } from "./NamesChoice.tsx";
import { Sheet } from "./Sheet.tsx";
import { sheetMarkdown } from "./sheet-markdown.ts";
import type { SheetProps } from "./sheet-props.ts";

/** The context sheet of a page, and what is to stand on it. */
export function SheetView(props: SheetProps) {
  const { settings, page } = props;
  const t = useTranslate();
  const cast = settings.enabled && typeof page === "object" && page.running ? page : null;
  const names = cast ? props.cards.length : 0;
  return (
    <main>
      {cast && names > 0 ? (
        <SheetOf cast={cast} {...props} />
      ) : (
        <>
          <h1>{t("sheetOpen")}</h1>
          {cast ? <p class="note">{t(whyEmpty(cast))}</p> : <WhyEmpty {...props} />}
        </>
      )}
    </main>
  );
}

function whyEmpty({ isRead, entities }: PageCast): MessageId {
  if (!isRead) return "sheetLooking";
  return entities.length === 0 ? "popupNoNames" : "popupNamesSwitchedOff";
}

function SheetOf({
  cast,
  cards,
  main,
  settings,
  saved,
  print,
  save,
}: SheetProps & { cast: PageCast }) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<EntityId>>(() => new Set(main));
  const [inFull, setInFull] = useState(false);
  const [hasAddress, setHasAddress] = useState(false);
  const [onlyFacts, setOnlyFacts] = useState(settings.onlyFacts);
  const { title } = cast;
  const isMain = chosen.size === main.length && main.every((id) => chosen.has(id));
  const sheet = contextSheet({
    title,
    url: hasAddress ? routeOf(cast.url) : null,
    cards: cards.filter(({ id }) => chosen.has(id)),
    named: cards.length,
    onlyFacts,
    inFull,
  });
  return (
    <>
      <section class="tools" aria-label={t("sheetOpen")}>
        <div class="actions">
          <button type="button" class="action" onClick={print}>
            {t("sheetPrint")}
          </button>
          <button type="button" class="action" onClick={() => save(sheetMarkdown(sheet, t), title)}>
            {t("sheetSave")}
          </button>
          <span role="status">{saved !== null && t("sheetSaved", { file: saved })}</span>
        </div>
        <Check label={t("sheetAddress")} isOn={hasAddress} toggle={setHasAddress} />
        <Check label={t("cardOnlyFacts")} isOn={onlyFacts} toggle={setOnlyFacts} />
        <Check label={t("sheetInFull")} isOn={inFull} toggle={setInFull} />
        <NamesChoice
          cards={cards}
          chosen={chosen}
          main={main}
          isMain={isMain}
          choose={(ids) => setChosen(new Set(ids))}
        />
      </section>
      {sheet.entries.length > 0 ? (
        <Sheet sheet={sheet} />
      ) : (
        <>
          <h1>{title}</h1>
          <p class="note">{t("sheetEmpty")}</p>
        </>
      )}
    </>
  );
}
