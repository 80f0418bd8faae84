/** The worker that reads files. The page ends it when a file takes too long, and begins another. */

import { readFile, refuseLarge } from "../files/read-file.ts";
import { mayBeList, readNameList } from "../files/read-name-list.ts";
import { Refusal } from "../files/read-text.ts";
import type { ReadingCalls } from "./library/calls.ts";
import { isGone } from "./library/gone.ts";
import { serve } from "./library/worker-calls.ts";

const CHARACTER_MAPS = new URL("cmaps/", location.href).href;

serve<ReadingCalls>({
  async read({ name, file }) {
    try {
      refuseLarge(file.size);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const list = mayBeList(name) ? readNameList(bytes) : null;
      if (list) return { list };
      return { read: await readFile(name, bytes, CHARACTER_MAPS) };
    } catch (error) {
      if (isGone(error)) return { refused: { id: "refusedGone" } };
      if (!(error instanceof Refusal)) console.error(name, error);
      return {
        refused: error instanceof Refusal ? error.why : { id: "refusedUnknown" },
      };
    }
  },
});
