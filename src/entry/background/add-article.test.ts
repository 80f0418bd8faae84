import { afterEach, expect, it, vi } from "vitest";
import { takeArticle } from "../../platform/articles.ts";
import { openOwnPage } from "../../platform/tabs.ts";
import { addArticleFromMenu } from "./add-article.ts";

vi.mock("../../platform/articles.ts", () => ({ takeArticle: vi.fn() }));
vi.mock("../../platform/tabs.ts", () => ({ openOwnPage: vi.fn() }));

afterEach(() => vi.clearAllMocks());

it("opens the library page with what was taken", async () => {
  vi.mocked(takeArticle).mockResolvedValue({ key: 7 });
  await addArticleFromMenu(1);
  expect(vi.mocked(openOwnPage).mock.calls).toEqual([["library.html?article=7"]]);
});

it.each([
  ["is in a private window", () => Promise.resolve("private" as const), "private"],
  ["is closed to extensions", () => Promise.resolve("unreadable" as const), "unreadable"],
  ["cannot be stored", () => Promise.reject(new Error("The disk is full")), "unreadable"],
])("has the library page say why a page that %s was not taken", async (_, take, why) => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.mocked(takeArticle).mockImplementation(take);
  await addArticleFromMenu(1);
  expect(vi.mocked(openOwnPage).mock.calls).toEqual([[`library.html?refused=${why}`]]);
});
