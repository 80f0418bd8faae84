import { describe, expect, it } from "vitest";
import { samplePack } from "../../../../test/support/sample-pack.ts";
import { readPack } from "../pack/read-pack.ts";
import { packOfDocument, takeLibraryIds, takeOwnIds } from "./document-ids.ts";

describe("a library's document ids", () => {
  const pack = samplePack();
  const inLibrary = () => takeLibraryIds(samplePack());

  it("tell the pack, in every citation too", () => {
    for (const { id } of inLibrary().documents) expect(packOfDocument(id)).toBe(pack.id);
    expect(readPack(inLibrary())).toEqual({ pack: inLibrary() });
  });

  it("tell no pack of a bundled document", () => {
    for (const { id } of pack.documents) expect(packOfDocument(id)).toBeNull();
  });

  it("are the pack's own again when it leaves the library", () => {
    expect(takeOwnIds(inLibrary())).toEqual(pack);
  });

  it("keep what a document's own id may hold", () => {
    const documents = [{ ...pack.documents[0], id: "a/b/__proto__" }] as typeof pack.documents;
    const odd = { ...pack, documents, entities: [] };
    expect(takeOwnIds(takeLibraryIds(structuredClone(odd)))).toEqual(odd);
  });
});
