/** Checks of what an add-in sets. */
import { invalidArgument } from "../rich-error";

/** One of Excel's words, whatever its case; any other is refused. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T {
  const found =
    typeof value === "string" ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
}

export function aBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function aText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function aNumber(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}
