import { expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import { namingDocuments } from "./naming.ts";

it("lists for each entity the documents that name it, once each", () => {
  expect(Object.fromEntries(namingDocuments(samplePack()))).toEqual({
    lindow: ["ferry-column", "ferry-report"],
    "ada-orr": ["ferry-column", "ferry-report"],
    "lindow-council": ["ferry-report"],
  });
});
