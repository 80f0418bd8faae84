import { act } from "./app.mjs";

export const reactSteps = [
  () => act.setCount(2),
  () => act.setLong(false),
  () => act.setItems(["Russia", "Belarus", "Putin"]),
  () => {
    act.setLong(true);
    act.setCount(3);
  },
  () => act.setItems([]),
];
