/** Whether a chosen file was removed, changed or locked since it was chosen, as browsers tell it. */
export function isGone(error: unknown): boolean {
  return error instanceof DOMException && /^Not(?:Found|Readable)Error$/u.test(error.name);
}
