export const QUIET_CHROMIUM: readonly string[];
export function findBrowser(family: "chromium" | "firefox"): Promise<string | null>;
export function ensureBrowser(family: "chromium" | "firefox"): Promise<string>;
