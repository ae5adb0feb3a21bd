/**
 * When a result equals what a vector expects (catalogue, "Numbers"): money to the cent, as the same double; rates and
 * unrounded amounts within one unit in the last place; inner terms of a geometric path within 1e-12 relative.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface ErrorCell {
  readonly error: string;
}
export type VectorCell = number | string | boolean | null | ErrorCell;
export type VectorArgument = VectorCell | VectorCell[][];

export interface Vector {
  readonly fn: string;
  readonly args: readonly VectorArgument[];
  readonly expected: number | string | (number | string)[][];
  /** The fraction behind a rate or an unrounded amount, in the shape of `expected`. */
  readonly exact?: string | null | (string | null)[][];
  readonly source: string;
  readonly kind: string;
}

export const VECTORS = (
  JSON.parse(readFileSync(join(__dirname, "vectors.json"), "utf8")) as { vectors: Vector[] }
).vectors;

export const vectorsOf = (...names: string[]): Vector[] => VECTORS.filter(({ fn }) => names.includes(fn));

const RELATIVE = 1e-15;
const GEOMETRIC = 1e-12;
const ULP = 2 ** -52;

function tolerance(vector: Vector, exact: unknown): number {
  if (vector.fn === "TRAJECTOIRE" && vector.args[3] === "geometrique") return GEOMETRIC;
  return typeof exact === "string" ? Math.max(RELATIVE, ULP) : 0;
}

function sameCell(actual: unknown, expected: number | string, relative: number): boolean {
  if (typeof expected === "string") return actual === expected;
  if (typeof actual !== "number" || !Number.isFinite(actual) || Object.is(actual, -0)) return false;
  return actual === expected || Math.abs(actual - expected) <= relative * Math.abs(expected);
}

/** A lone cell may come as itself or as a range of one cell. */
const asRows = (value: unknown): unknown[][] => (Array.isArray(value) ? (value as unknown[][]) : [[value]]);

/** Whether a result, its errors written as their codes, is what the vector expects. */
export function agrees(vector: Vector, actual: unknown): boolean {
  const expected = asRows(vector.expected) as (number | string)[][];
  const rows = asRows(actual);
  const exact = Array.isArray(vector.exact) ? vector.exact : undefined;
  if (rows.length !== expected.length) return false;
  return expected.every((line, r) => {
    const row = rows[r];
    if (row?.length !== line.length) return false;
    return line.every((cell, c) =>
      sameCell(row[c], cell, tolerance(vector, exact === undefined ? vector.exact : exact[r]?.[c])),
    );
  });
}
