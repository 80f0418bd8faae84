import { expect, it } from "vitest";
import { gradientAlpha } from "./gradient.ts";

const BLACK = "rgb(0, 0, 0)";
const NOTHING = "rgba(0, 0, 0, 0)";
const at = (image: string, ...distances: number[]) =>
  distances.map((distance) => Number(gradientAlpha(image, distance, 200)?.toFixed(6)));

it("tells how opaque a gradient is along its way, up or down", () => {
  const image = `linear-gradient(${BLACK}, ${NOTHING})`;
  expect(at(image, 0, 50, 100, 200)).toEqual([1, 0.75, 0.5, 0]);
  expect(at(image.replace("(", "(to bottom, "), 50)).toEqual([0.75]);
  expect(at(image.replace("(", "(180deg, "), 50)).toEqual([0.75]);
  expect(at(image.replace("(", "(to top, "), 0, 50, 200)).toEqual([0, 0.25, 1]);
  expect(at(image.replace("(", "(0deg, "), 50)).toEqual([0.25]);
});

it("puts colours where the page says, and the others evenly between", () => {
  expect(at(`linear-gradient(${BLACK} 50%, ${NOTHING})`, 60, 100, 150, 200)).toEqual([
    1, 1, 0.5, 0,
  ]);
  expect(at(`linear-gradient(${BLACK} 20px, ${NOTHING} 60px)`, 10, 40, 90)).toEqual([1, 0.5, 0]);
  expect(at(`linear-gradient(${NOTHING}, ${BLACK}, ${NOTHING})`, 0, 50, 100, 200)).toEqual([
    0, 0.5, 1, 0,
  ]);
  const abrupt = `linear-gradient(${BLACK} 50%, ${NOTHING} 50%)`;
  expect(at(abrupt, 99, 101)).toEqual([1, 0]);
  expect(at(`linear-gradient(${BLACK} 90%, ${NOTHING} 10%)`, 170, 190)).toEqual([1, 0]);
});

it("reads colours in every notation of computed styles", () => {
  const half = ["rgba(255, 0, 0, 0.5)", "color(srgb 1 0 0 / 0.5)", "oklab(0.5 0 0 / 0.5)"];
  for (const color of half) expect(at(`linear-gradient(${color}, ${color})`, 80)).toEqual([0.5]);
  expect(at("linear-gradient(red, transparent)", 100)).toEqual([0.5]);
});

it("knows nothing of other images", () => {
  const others = [
    "none",
    'url("mask.png")',
    `linear-gradient(to right, ${BLACK}, ${NOTHING})`,
    `linear-gradient(45deg, ${BLACK}, ${NOTHING})`,
    `radial-gradient(${BLACK}, ${NOTHING})`,
    `linear-gradient(${BLACK}, ${NOTHING}), linear-gradient(${BLACK}, ${BLACK})`,
    `repeating-linear-gradient(${BLACK}, ${NOTHING})`,
    `linear-gradient(${BLACK}, 40%, ${NOTHING})`,
    `linear-gradient(${BLACK} calc(10px + 5%), ${NOTHING})`,
  ];
  for (const image of others) expect(gradientAlpha(image, 10, 200), image).toBeNull();
  expect(gradientAlpha(`linear-gradient(${BLACK}, ${NOTHING})`, 0, 0)).toBeNull();
});
