/** What "agree" means between a function and the reference (functions.md, "Numbers" and "Errors"). */
import type { Result } from "../reference";
import { plainWord } from "../reference";

const CODE = /^#/;

const codeOf = (value: unknown): string | undefined => {
  const code = typeof value === "object" && value !== null ? (value as { code?: unknown }).code : undefined;
  return typeof code === "string" && CODE.test(code) ? code : undefined;
};

/** A result with its errors as codes; anything the catalogue does not allow is described in words. */
export function plainResult(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainResult);
  const code = codeOf(value);
  if (code !== undefined) return code;
  // A text that only looks like an error is none.
  if (typeof value === "string" && !CODE.test(value)) return value;
  if (typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0)) return value;
  return `not a result: ${Object.is(value, -0) ? "-0" : String(value)}`;
}

const relativeGap = (a: number, b: number): number => Math.abs(a - b) / Math.abs(b);

/** The inner terms of a geometric path are irrational: 1e-12 relative, or the next subnormal. */
const isClose = (a: unknown, b: unknown): boolean =>
  typeof a === "number" &&
  typeof b === "number" &&
  (relativeGap(a, b) <= 1e-12 || Math.abs(a - b) <= Number.MIN_VALUE);

const isGeometricPath = (fn: string, args: readonly unknown[]): boolean =>
  fn === "TRAJECTOIRE" &&
  [args[3]].flat(2).some((mode) => String(mode) !== "" && plainWord(String(mode)) === "GEOMETRIQUE");

/** Everything else is exact: the same double, the same text, the same error in the same cell. */
export function agrees(fn: string, args: readonly unknown[], ours: unknown, expected: Result): boolean {
  const a = plainResult(ours);
  // A lone result may come as a value or as a 1×1 array: Excel shows the same cell.
  const unwrap = (value: unknown): unknown =>
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
      ? (value[0][0] as unknown)
      : value;
  const [left, right] = [unwrap(a), unwrap(expected)];
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  const geometric = isGeometricPath(fn, args);
  return (
    left.length === right.length &&
    left.every((row: unknown, i) => {
      const expectedRow = right[i] as unknown[];
      return (
        Array.isArray(row) &&
        row.length === expectedRow.length &&
        row.every((cell, j) => {
          const isInner = geometric && j > 0 && j < row.length - 1;
          return cell === expectedRow[j] || (isInner && isClose(cell, expectedRow[j]));
        })
      );
    })
  );
}
