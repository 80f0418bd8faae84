/** Joins a mark's text with that before and after it, which were one text node. */
export function dissolve(mark: Element): void {
  const { previousSibling: before, nextSibling: after } = mark;
  let text = mark.textContent ?? "";
  if (isText(after)) {
    text += after.data;
    after.remove();
  }
  if (isText(before)) {
    before.appendData(text);
    mark.remove();
  } else mark.replaceWith(text);
}

function isText(node: ChildNode | null): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}
