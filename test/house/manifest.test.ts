import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

describe("the manifest", () => {
  const manifest = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8"),
  );

  it("asks for these permissions alone", () => {
    expect(manifest.permissions).toEqual([
      "storage",
      "unlimitedStorage",
      "scripting",
      "contextMenus",
    ]);
    expect(manifest.host_permissions).toEqual(["http://*/*", "https://*/*"]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it("puts no style into a page before a mark stands there", () => {
    expect(manifest.content_scripts).toEqual([
      { matches: expect.any(Array), js: ["content.js"], run_at: "document_end" },
    ]);
  });

  it("opens no file of the extension to pages", () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it("has a content security policy that lets nothing leave", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const sources = policy
      .split(";")
      .flatMap((directive) => directive.trim().split(/\s+/).slice(1));
    expect(policy).toContain("default-src 'none'");
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
  });
});
