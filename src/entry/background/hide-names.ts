/** What the background does when the reader hides a name or brings it back. */
import {
  HIDDEN_MAX,
  hiddenKey,
  hiddenName,
  hidingOnPage,
  WORDS_MAX_CHARACTERS,
} from "../../core/hidden-names.ts";
import { pathOnSite } from "../../core/page-life/route.ts";
import type { OwnMessages, PageMessages } from "../../platform/messages.ts";
import {
  loadSettings,
  type PrivateChange,
  storeChange,
  storePrivateChange,
} from "../../platform/settings-store.ts";
import { pageOf } from "../../platform/tab-page.ts";
import type { PageSender } from "../../platform/transport.ts";
import { cardsOf } from "./knowledge.ts";

/** Rejects when no pack has the entity, the list is full, or the browser does not store the change. */
export async function hideName(
  { isHidden, ...name }: PageMessages["hideName"]["ask"],
  { host, isPrivate }: Pick<PageSender, "host" | "isPrivate">,
): Promise<void> {
  const [card] = await cardsOf([name.entity]);
  if (!card) throw new Error("No pack has the entity");
  const { hidden } = await loadSettings({ isPrivate });
  const isFull = Object.keys(hidden).length >= HIDDEN_MAX;
  if (isHidden && isFull) throw new Error("The list of hidden names is full");
  const entry = hiddenName(name, host, card.label.slice(0, WORDS_MAX_CHARACTERS));
  await store({ hidden: { [hiddenKey(entry)]: isHidden ? entry : null } }, isPrivate);
}

/** Brings back all that is hidden of an entity on a tab's page. */
export async function showName({ tab, entity }: OwnMessages["showName"]["ask"]): Promise<void> {
  const page = await pageOf(tab);
  if (!page) return;
  const { isPrivate, host, url } = page;
  const { hidden } = await loadSettings({ isPrivate });
  const entries = hidingOnPage(hidden, entity, { host, path: pathOnSite(url) });
  const removal = Object.fromEntries(entries.map((entry) => [hiddenKey(entry), null]));
  await store({ hidden: removal }, isPrivate);
}

function store(change: PrivateChange, isPrivate: boolean): Promise<void> {
  return isPrivate ? storePrivateChange(change) : storeChange(change);
}
