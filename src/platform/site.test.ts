import { expect, it } from "vitest";
import { siteOf } from "./site.ts";

it.each([
  ["news.bbc.co.uk", "bbc.co.uk"],
  ["bbc.co.uk", "bbc.co.uk"],
  ["www.example.com:8080", "example.com"],
  ["someone.github.io", "someone.github.io"],
  ["münchen.de", "münchen.de"],
  ["www.xn--mnchen-3ya.de", "xn--mnchen-3ya.de"],
  ["127.0.0.1:5173", "127.0.0.1:5173"],
  ["[::1]:80", "[::1]:80"],
  ["localhost:80", "localhost:80"],
  ["co.uk", "co.uk"],
  ["", ""],
])("the site of %s is %s", (host, site) => {
  expect(siteOf(host)).toBe(site);
});
