import type { Message } from "../../core/i18n/translator.ts";
import { isGone } from "./gone.ts";

/** The text of a file, or why it is not read: it has more than `bytesMax` bytes, or is no longer there. */
export async function textOfFile(
  file: Blob,
  bytesMax: number,
): Promise<string | { refused: Message }> {
  if (file.size > bytesMax) return { refused: tooLarge(bytesMax) };
  try {
    return await file.text();
  } catch (error) {
    if (isGone(error)) return { refused: { id: "refusedGone" } };
    throw error;
  }
}

/** Why a file of more than `bytesMax` bytes is not taken. */
export function tooLarge(bytesMax: number): Message {
  return { id: "refusedLarge", parameters: { megabytes: bytesMax / 1024 / 1024 } };
}
