/** A content script that opens a card on a page's first paragraph. */
import { CARDS } from "./cards.ts";
import { openCard } from "./open-card.ts";

const mark = document.querySelector("p");
if (mark) void openCard(mark, CARDS.ready);
