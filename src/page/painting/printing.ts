/**
 * Tells a painter when the browser begins and ends printing the page. A page's own events do not count: it could send
 * them to find out whether something is taken away for printing.
 */
export function followPrinting(signal: AbortSignal, painter: { isPrinting: boolean }): void {
  for (const type of ["beforeprint", "afterprint"]) {
    const printing = ({ isTrusted }: Event) => {
      if (isTrusted) painter.isPrinting = type === "beforeprint";
    };
    addEventListener(type, printing, { signal });
  }
}
