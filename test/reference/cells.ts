/**
 * How the catalogue reads cells (functions.md, "Conventions that hold for every function"), for the slow reference:
 * empties, words, shapes, the order of faults, lifting and free rows.
 */
import * as q from "./fraction";
import type { Fraction } from "./fraction";

export type ErrorCode = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A" | "#NULL!";
/** A number, a text, or the code of an error (no text that a function returns begins with `#`). */
export type Cell = number | string;
export type Result = Cell | Cell[][];
/** An error value in a cell, as the vectors write it. */
export interface ErrorValue {
  error: string;
}

/** What a reading gives when there is nothing to use: a fault was noted, or the argument is the range being lifted. */
export const NOTHING = undefined;

export const isErrorValue = (value: unknown): value is ErrorValue =>
  typeof value === "object" && value !== null && typeof (value as Partial<ErrorValue>).error === "string";

/** `null`, `undefined` and `""` are empty; a text of blanks only is not. */
export const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === "";

/** Case, surrounding blanks (no-break ones too) and accents do not count. */
export const plainWord = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .trim()
    .toUpperCase();

const OUTPUT_ERRORS = new Set<string>(["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#NULL!"]);
/** A custom function cannot output `#REF!` nor `#NAME?`: they become `#VALUE!`. */
const asOutput = (code: string): ErrorCode => (OUTPUT_ERRORS.has(code) ? (code as ErrorCode) : "#VALUE!");

const FAULT_ORDER = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"] as const;
export type Fault = (typeof FAULT_ORDER)[number];

/** The faults met in one evaluation: an error among the inputs comes first, then `#VALUE!`, `#NUM!`, `#DIV/0!`, `#N/A`. */
export interface Faults {
  input(error: ErrorValue): void;
  add(fault: Fault): void;
  verdict(): ErrorCode | undefined;
}

export function newFaults(): Faults {
  let fromInput: ErrorCode | undefined;
  const found = new Set<Fault>();
  return {
    input: (error) => void (fromInput ??= asOutput(error.error)),
    add: (fault) => void found.add(fault),
    verdict: () => fromInput ?? FAULT_ORDER.find((fault) => found.has(fault)),
  };
}

/** A rectangular range, row by row. */
export interface Range {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly unknown[];
}

export const sameShape = (a: Range, b: Range): boolean => a.rows === b.rows && a.columns === b.columns;

/** Reads an argument as a range (a lone cell is 1×1); `undefined` when it is ragged or holds no cell. */
export function asRange(argument: unknown): Range | undefined {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [argument] };
  const rows = argument as unknown[];
  if (rows.length === 0 || !rows.every(Array.isArray)) return undefined;
  const grid = rows as unknown[][];
  const columns = grid[0]?.length ?? 0;
  if (columns === 0 || grid.some((row) => row.length !== columns)) return undefined;
  return { rows: grid.length, columns, cells: grid.flat(1) };
}

const isLone = (range: Range): boolean => range.cells.length === 1;

/** Puts results back into the shape of a range; a lone cell gives a lone result. */
export function spill(range: Range, results: readonly Cell[]): Result {
  if (isLone(range)) return results[0] ?? "";
  return Array.from({ length: range.rows }, (_, row) =>
    results.slice(row * range.columns, (row + 1) * range.columns),
  );
}

/** A number out: the correctly rounded double, `#NUM!` beyond the range of doubles. */
export function out(value: Fraction): number | ErrorCode {
  const double = q.toDouble(value);
  return Number.isFinite(double) ? double : "#NUM!";
}

export const moneyOut = (value: Fraction): number | ErrorCode => out(q.toCents(value));

/** Bounds of a number's domain, both included unless said otherwise. */
export interface Domain {
  from?: Fraction;
  to?: Fraction;
  /** `to` itself is outside. */
  open?: boolean;
  whole?: boolean;
}

export const ANY: Domain = {};
export const NON_NEGATIVE: Domain = { from: q.ZERO };
export const SHARE: Domain = { from: q.ZERO, to: q.ONE };
export const WHOLE: Domain = { whole: true };
export const COUNT: Domain = { whole: true, from: q.ZERO };

const isWithin = (value: Fraction, domain: Domain): boolean =>
  !(domain.from && q.compare(value, domain.from) < 0) &&
  !(domain.to && q.compare(value, domain.to) > 0) &&
  !(domain.to && domain.open && q.compare(value, domain.to) === 0) &&
  !(domain.whole && !q.isWhole(value));

/** Reads one cell that must hold a number. An empty one is `whenEmpty`, or a fault when there is none. */
export function readNumber(
  faults: Faults,
  value: unknown,
  domain: Domain,
  whenEmpty?: Fraction,
): Fraction | undefined {
  if (isErrorValue(value)) return void faults.input(value);
  if (isEmpty(value)) return whenEmpty ?? void faults.add("#VALUE!");
  if (typeof value !== "number") return void faults.add("#VALUE!");
  if (!Number.isFinite(value)) return void faults.add("#NUM!");
  const number = q.fromDouble(value);
  return isWithin(number, domain) ? number : void faults.add("#NUM!");
}

/** Reads one cell that must hold a text, in its plain form. */
export function readWord(faults: Faults, value: unknown): string | undefined {
  if (isErrorValue(value)) return void faults.input(value);
  return typeof value === "string" && value !== "" ? plainWord(value) : void faults.add("#VALUE!");
}

/** Reads one cell that must hold one of these words (given in their plain form). */
export function readChoice<T extends string>(
  faults: Faults,
  value: unknown,
  choices: readonly T[],
  whenEmpty?: T,
): T | undefined {
  if (whenEmpty !== undefined && isEmpty(value)) return whenEmpty;
  const word = readWord(faults, value);
  if (word === undefined) return NOTHING;
  return choices.find((choice) => choice === word) ?? void faults.add("#VALUE!");
}

/** TRUE, FALSE, 1 or 0; empty is FALSE. */
export function readBoolean(faults: Faults, value: unknown): boolean | undefined {
  if (isErrorValue(value)) return void faults.input(value);
  if (isEmpty(value)) return false;
  if (typeof value === "boolean") return value;
  return value === 0 || value === 1 ? value === 1 : void faults.add("#VALUE!");
}

/** When a table cannot be read row by row, the error values in it still come first. */
export function noteErrors(faults: Faults, ...ranges: readonly (Range | undefined)[]): void {
  for (const range of ranges) range?.cells.filter(isErrorValue).forEach(faults.input);
}

/** The arguments of one evaluation. The readings note faults and give `undefined` where there is nothing to use. */
export interface Arguments {
  readonly faults: Faults;
  number(index: number, domain: Domain, whenEmpty?: Fraction): Fraction | undefined;
  word(index: number): string | undefined;
  choice<T extends string>(index: number, choices: readonly T[], whenEmpty?: T): T | undefined;
  boolean(index: number): boolean | undefined;
  /** Whether the lone cell is there and empty (false when it is the range being lifted). */
  isEmpty(index: number): boolean;
  /** A range that is not lifted. An empty lone cell, when it is required, and a ragged range are faults. */
  range(index: number): Range | undefined;
}

/** Marks, in the evaluation of what the rows share, an argument that differs from row to row. */
const PER_ROW = Symbol("differs from row to row");

function newArguments(args: readonly unknown[], faults: Faults): Arguments {
  /** The lone cell of an argument; a range of several cells is a fault. */
  const scalar = <T>(index: number, read: (value: unknown) => T | undefined): T | undefined => {
    const argument = args[index];
    if (argument === PER_ROW) return NOTHING;
    const range = asRange(argument);
    return range && isLone(range) ? read(range.cells[0]) : void faults.add("#VALUE!");
  };
  return {
    faults,
    number: (index, domain, whenEmpty) =>
      scalar(index, (value) => readNumber(faults, value, domain, whenEmpty)),
    word: (index) => scalar(index, (value) => readWord(faults, value)),
    choice: (index, choices, whenEmpty) =>
      scalar(index, (value) => readChoice(faults, value, choices, whenEmpty)),
    boolean: (index) => scalar(index, (value) => readBoolean(faults, value)),
    // Several empty cells are still a range where one cell is asked.
    isEmpty: (index) => {
      const range = args[index] === PER_ROW ? undefined : asRange(args[index]);
      return range !== undefined && isLone(range) && isEmpty(range.cells[0]);
    },
    range: (index) => {
      const range = asRange(args[index]);
      if (!range || (isLone(range) && isEmpty(range.cells[0]))) return void faults.add("#VALUE!");
      return range;
    },
  };
}

export type ReferenceFunction = (args: readonly unknown[]) => Result;
/** Reads its arguments, then gives how to compute the result (called only when no fault was noted). */
export type Evaluation<T> = (args: Arguments) => (() => T) | undefined;

/** One evaluation of the whole call. */
export function plain(evaluate: Evaluation<Result>): ReferenceFunction {
  return (args) => {
    const faults = newFaults();
    const compute = evaluate(newArguments(args, faults));
    const verdict = faults.verdict();
    if (verdict) return verdict;
    if (!compute) throw new Error("an evaluation without a fault has a result");
    return compute();
  };
}

export interface Lifting {
  /** Arguments that may be a range (marked ↑). */
  over: readonly number[];
  /** Those of them that may be empty: an empty cell there does not make a free row. */
  mayBeEmpty?: readonly number[];
}

/**
 * A lifted function. First what the rows share is examined alone: a fault there is one error for the whole call.
 * Then each row: `""` when it is free, its own error, or its result.
 */
export function lifted({ over, mayBeEmpty = [] }: Lifting, evaluate: Evaluation<Cell>): ReferenceFunction {
  const alone = plain(evaluate);
  return (args) => {
    const ranges = new Map<number, Range | undefined>();
    for (const index of over) {
      const range = asRange(args[index]);
      if (!range || !isLone(range)) ranges.set(index, range);
    }
    if (ranges.size === 0) return alone(args);

    const shared = newFaults();
    const shapes = [...ranges.values()];
    const shape = shapes[0];
    if (!shape || shapes.some((range) => !range || !sameShape(range, shape))) shared.add("#VALUE!");
    const sharedArgs = Array.from(args, (argument, index) => (ranges.has(index) ? PER_ROW : argument));
    evaluate(newArguments(sharedArgs, shared));
    const verdict = shared.verdict();
    if (verdict || !shape) return verdict ?? "#VALUE!";

    return spill(
      shape,
      shape.cells.map((_, row) => {
        const cellOf = (index: number): unknown => ranges.get(index)?.cells[row];
        const isFree = [...ranges.keys()].some(
          (index) => !mayBeEmpty.includes(index) && isEmpty(cellOf(index)),
        );
        if (isFree) return "";
        return alone(args.map((argument, index) => (ranges.has(index) ? cellOf(index) : argument))) as Cell;
      }),
    );
  };
}
