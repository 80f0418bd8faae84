export function newestChanges(changelog: string): string[];
