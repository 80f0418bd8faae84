import { sidesOf } from "../../../core/card/source-groups.ts";
import type { Matter, Statement } from "../../../core/pack.ts";
import { claimLanguage } from "../../claim-language.ts";
import type { ClaimContext } from "./Claim.tsx";
import { Claims } from "./Claims.tsx";

interface MattersProps {
  matters: readonly Matter[];
  part: string;
  context: ClaimContext;
}

interface DifferencesProps extends MattersProps {
  /** Whether what leads to the matters says what they are about. */
  isNamed?: boolean;
}

/** What several documents say on each matter, side by side and without a verdict. */
export function Differences({ matters, part, context, isNamed = false }: DifferencesProps) {
  return (
    <>
      {matters.map((matter, i) => (
        <Difference
          key={matter.about}
          matter={matter}
          part={`${part} ${i}`}
          context={context}
          isNamed={isNamed}
        />
      ))}
    </>
  );
}

interface DifferenceProps {
  matter: Matter;
  part: string;
  context: ClaimContext;
  isNamed: boolean;
}

function Difference({ matter: { about, statements }, part, context, isNamed }: DifferenceProps) {
  const sides = sidesOf(statements);
  const lang = aboutLanguage(statements, context);
  return (
    <section class="matter" aria-label={about}>
      {!isNamed && (
        <p class="about" lang={lang}>
          {about}
        </p>
      )}
      <div class="sides">
        {sides.map(({ document, statements: said }) => (
          <div key={document}>
            <Claims statements={said} part={`${part} ${document}`} context={context} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** What several documents say alike on each matter. */
export function Agreements({ matters, part, context }: MattersProps) {
  return (
    <>
      {matters.map(({ about, statements }, i) => (
        <section key={about} class="matter" aria-label={about}>
          <p class="about" lang={aboutLanguage(statements, context)}>
            {about}
          </p>
          <Claims statements={statements} part={`${part} ${i}`} context={context} />
        </section>
      ))}
    </>
  );
}

/** The pack says what a matter is about in the language of its statements. */
export function aboutLanguage(
  statements: readonly Statement[],
  { documents }: ClaimContext,
): string {
  const [first] = statements;
  return first ? claimLanguage(first, documents) : "";
}
