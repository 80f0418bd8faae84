import type { Translate } from "../../core/i18n/translator.ts";
import { DensityChoice } from "../controls/DensityChoice.tsx";
import { FirstDocuments } from "../DocumentList.tsx";
import { useTranslate } from "../i18n.tsx";
import { MarkSample } from "../options/MarkSample.tsx";
import { Shortcuts } from "../options/Shortcuts.tsx";
import { Sample } from "./Sample.tsx";
import type { WelcomeProps } from "./welcome-props.ts";

const PINNING = { chromium: "welcomePinChromium", firefox: "welcomePinFirefox" } as const;

/** What a new reader is told once: what the extension does, on which documents, and how to set it. */
export function WelcomeView(props: WelcomeProps) {
  const { settings, documents, sample, toolbar, shortcuts, isRefused } = props;
  const { bringToLife, change, openLibrary, readDocument } = props;
  const t = useTranslate();
  return (
    <main>
      <h1>{t("welcomeTitle")}</h1>
      {sample && <Sample sample={sample} bringToLife={bringToLife} />}
      <ul class="told">
        <li>{t("welcomeMarks")}</li>
        <li>{t("welcomeCard")}</li>
        <li>{t("welcomePrivate")}</li>
      </ul>
      <section aria-labelledby="documents">
        <h2 id="documents">{t("optionsDocuments")}</h2>
        <FirstDocuments documents={documents} read={readDocument} />
        {documents.some(({ lang }) => isForeign(lang, t)) && (
          <p class="quiet">{t("welcomeLanguage")}</p>
        )}
        <button type="button" class="link" onClick={openLibrary}>
          {t("welcomeLibrary")}
        </button>
      </section>
      <section aria-labelledby="marks">
        <h2 id="marks">{t("optionsMarks")}</h2>
        {isRefused && <p role="alert">{t("optionsNotStored")}</p>}
        <MarkSample settings={settings} />
        <DensityChoice density={settings.density} choose={(density) => change({ density })} />
      </section>
      {toolbar && (
        <section aria-labelledby="pin">
          <h2 id="pin">{t("welcomePin")}</h2>
          <p>{t(PINNING[toolbar])}</p>
        </section>
      )}
      {shortcuts.length > 0 && <Shortcuts {...props} />}
    </main>
  );
}

/** Whether a document is in another language than the interface, as far as it tells its language. */
function isForeign(lang: string | undefined, { locale }: Translate): boolean {
  return lang !== undefined && new Intl.Locale(lang).language !== new Intl.Locale(locale).language;
}
