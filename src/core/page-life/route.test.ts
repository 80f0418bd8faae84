import { expect, it } from "vitest";
import { pathOf, pathOnSite, routeOf } from "./route.ts";

it.each([
  ["https://a.example/x", "https://a.example/x", "https://a.example/x"],
  ["https://a.example/x?y=1", "https://a.example/x?y=1", "https://a.example/x"],
  ["https://a.example/x#part", "https://a.example/x", "https://a.example/x"],
  ["https://a.example/#/story/7", "https://a.example/#/story/7", "https://a.example/#/story/7"],
  ["https://a.example/#!story", "https://a.example/#!story", "https://a.example/#!story"],
  ["https://a.example/?y#/z?q=1", "https://a.example/?y#/z?q=1", "https://a.example/#/z?q=1"],
  ["https://a.example/x#", "https://a.example/x", "https://a.example/x"],
])("%s is the route %s at the path %s", (address, route, path) => {
  expect(routeOf(address)).toBe(route);
  expect(pathOf(address)).toBe(path);
});

it.each([
  ["https://a.example/x/y?z=1#part", "/x/y"],
  ["https://a.example:8080/?id=7", "/"],
  ["https://a.example/app#/story/7", "/app#/story/7"],
  ["file:///home/ann/x.html", "/home/ann/x.html"],
])("%s is %s on its site", (address, path) => {
  expect(pathOnSite(address)).toBe(path);
});
