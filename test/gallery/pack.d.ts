/** Put there by the gallery's build. */
declare const PACK: import("../../src/core/knowledge/pack.ts").Pack;
