/** The first `length` UTF-16 units of a text; one fewer where the last would be half of a surrogate pair. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}$/u, "");
}
