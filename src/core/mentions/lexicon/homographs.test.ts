import { describe, expect, test } from "vitest";
import { mark, plain } from "../testing/sample.ts";

describe("words that are forms of given names too", () => {
  test.each([
    "Ani [Norway], ani [Jordan] nie ma na to rady, jak podaje on sam.",
    "Nie ma na to rady. Sama [Norway] nie odpowiada, a inni tak.",
    "Není to jinak, jak říká vláda. Tomu [Norway] nerozumí a nikdo neví proč.",
    "Ni tako, kot pravijo. Ali [Norway] res ni doma, kot vsi vedo?",
    "Bu çok güzel bir şey, ama o kim? Kim [Norway]'ya silah satıyor?",
  ])("%s", (sentence) => {
    expect(mark(plain(sentence))).toBe(sentence);
  });
});
