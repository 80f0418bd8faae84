import type { Browser } from "puppeteer-core";

type Family = "chromium" | "firefox";

export const hasDisplay: boolean;
export const FAMILIES: readonly Family[];
export function serveFolder(folder: string): Promise<{ origin: string; close(): void }>;
export function openBrowser(
  family: Family,
  options: { executablePath: string; extension: string },
): Promise<Browser>;
