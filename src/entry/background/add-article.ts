/** Taking the page of a tab into the reader's documents: from the popup, or from the page's own menu. */
import { type NotTaken, takeArticle } from "../../platform/articles.ts";
import * as tabs from "../../platform/tabs.ts";

/** Takes a tab's page and shows the library page, which reads it. */
export async function addArticle(tab: number): Promise<NotTaken | null> {
  const taken = await takeArticle(tab);
  if (typeof taken === "string") return taken;
  await tabs.openOwnPage(`library.html?article=${taken.key}`);
  return null;
}

/** The same where only the library page can say why it was not taken. */
export async function addArticleFromMenu(tab: number): Promise<void> {
  const why = await addArticle(tab).catch((error: unknown): NotTaken => {
    console.error(error);
    return "unreadable";
  });
  if (why !== null) await tabs.openOwnPage(`library.html?refused=${why}`);
}
