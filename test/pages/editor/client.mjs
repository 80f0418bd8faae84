import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";

const editor = createEditor({ onError: (error) => console.error(error) });
editor.setRootElement(document.querySelector(".editor"));
const write = (...lines) =>
  editor.update(
    () => {
      $getRoot().clear();
      for (const line of lines) {
        $getRoot().append($createParagraphNode().append($createTextNode(line)));
      }
    },
    { discrete: true },
  );
write("Putin wrote to Lukashenko.");

globalThis.steps = [
  () => write("Putin wrote to Lukashenko.", "Minsk answered."),
  () => {
    document.querySelector(".late").contentEditable = "true";
  },
  () => write("Russia."),
];
