/** Put there by the gallery's build. */
declare const PACK: import("../../src/core/pack.ts").Pack;
