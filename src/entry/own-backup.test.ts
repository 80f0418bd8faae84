import { describe, expect, it, vi } from "vitest";
import { inEnglish } from "../core/i18n/english.ts";

vi.mock("../platform/settings-store.ts", () => ({}));
vi.mock("../platform/transport.ts", () => ({}));
const { textOf } = await import("./own-backup.ts");

describe("a settings file", () => {
  it("is refused for its size before it is read", async () => {
    let isRead = false;
    const file = {
      name: "film.json",
      size: 4 * 1024 ** 3,
      async text() {
        isRead = true;
        throw new DOMException("Too large for the browser", "NotReadableError");
      },
    };
    expect(await textOf(file as unknown as File, inEnglish)).toMatchObject({
      isGood: false,
      text: expect.stringMatching(/film\.json.*\nIt is not the right file: it is larger than/su),
    });
    expect(isRead).toBe(false);
  });
});
