import type { CardDocument } from "../../core/card/card.ts";
import { DENSITIES, type Density } from "../../core/settings.ts";
import { Choice } from "../controls/Choice.tsx";
import { DENSITY_LABELS } from "../density-words.ts";
import { useTranslate } from "../i18n.tsx";

interface WelcomeProps {
  /** A sentence with names in it; the page marks them as it would anywhere. */
  sample: string;
  documents: readonly CardDocument[];
  density: Density;
  /** The keys that lead from name to name; an empty string where the browser has set none. */
  nextKeys: string;
  changeDensity(density: Density): void;
  openDocument(document: CardDocument): void;
  openOptions(): void;
}

/** The one page a new reader sees: what it does, on a live sentence, and that nothing leaves. */
export function WelcomeView({ sample, documents, density, nextKeys, ...on }: WelcomeProps) {
  const t = useTranslate();
  return (
    <main>
      <h1>{t("welcomeTitle")}</h1>
      <p class="sample" lang="en">
        {sample}
      </p>
      <p class="quiet">{t("welcomeTry")}</p>
      <ul class="promises">
        <li>{t("welcomeMarks")}</li>
        <li>{t("welcomeCard")}</li>
        <li>{t("welcomePrivate")}</li>
      </ul>
      <section aria-labelledby="documents">
        <h2 id="documents">{t("welcomeDocuments")}</h2>
        <p class="quiet">{t("welcomeDocumentsNote")}</p>
        <ul class="plain documents">
          {documents.map((document) => (
            <li key={document.id}>
              <button type="button" onClick={() => on.openDocument(document)}>
                <strong>{document.name}</strong>
                <span class="quiet">{document.kind}</span>
                <span class="quiet">{document.title}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="density">
        <h2 id="density">{t("welcomeDensity")}</h2>
        <Choice
          legend={t("optionsDensity")}
          options={DENSITIES.map((value) => ({ value, label: t(DENSITY_LABELS[value]) }))}
          value={density}
          choose={on.changeDensity}
        />
      </section>
      <section aria-labelledby="keep">
        <h2 id="keep">{t("welcomeKeep")}</h2>
        <p>{t("welcomePin")}</p>
        {nextKeys !== "" && <p>{t("welcomeKeys", { keys: nextKeys })}</p>}
        <button type="button" class="link" onClick={on.openOptions}>
          {t("welcomeOptions")}
        </button>
      </section>
    </main>
  );
}
