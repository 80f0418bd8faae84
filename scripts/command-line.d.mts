import type { ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

export function refuse(problem: string, usage: string): never;

export function readCommandLine<const O extends Options = Record<never, never>>(script: {
  usage: string;
  options?: O;
  choices?: Record<string, readonly string[]>;
  count?: { least: number; most: number };
}): Pick<
  ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>,
  "values" | "positionals"
>;
