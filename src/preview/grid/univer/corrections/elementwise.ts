/** Functions of single values, which work cell by cell when they are given arrays. */
import type { BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseFunction } from "@univerjs/engine-formula";
import type { CellError, CellValue } from "../../../book/model";
import { fromEngineValue, toEngineArray, toEngineValue } from "../values";

export const VALUE_ERROR: CellError = { error: "#VALUE!" };
export const NUMBER_ERROR: CellError = { error: "#NUM!" };

/** `undefined` is an empty cell or an omitted argument. */
export type Argument = Exclude<CellValue, CellError> | undefined;

/**
 * Arrays are laid over each other as in Excel: one row or one column is repeated, a place that an array does
 * not reach is `#N/A`. An error among the arguments is the result.
 */
export function elementwise(
  name: string,
  arity: { least: number; most: number },
  calculate: (...args: Argument[]) => CellValue,
): BaseFunction {
  const executor = new BaseFunction(name);
  executor.minParams = arity.least;
  executor.maxParams = arity.most;
  executor.calculate = (...args: BaseValueObject[]) => {
    const rows = Math.max(
      ...args.map((arg) => (arg.isArray() ? (arg as ArrayValueObject).getRowCount() : 1)),
    );
    const columns = Math.max(
      ...args.map((arg) => (arg.isArray() ? (arg as ArrayValueObject).getColumnCount() : 1)),
    );
    const values: CellValue[][] = [];
    for (let row = 0; row < rows; row++) {
      const line: CellValue[] = [];
      for (let column = 0; column < columns; column++) {
        const place = args.map((arg) => valueAt(arg, row, column));
        const error = place.find((value): value is CellError => typeof value === "object");
        line.push(error ?? calculate(...(place as Argument[])));
      }
      values.push(line);
    }
    const only = values[0]?.[0];
    return rows === 1 && columns === 1 && only !== undefined ? toEngineValue(only) : toEngineArray(values);
  };
  return executor;
}

function valueAt(arg: BaseValueObject, row: number, column: number): CellValue | undefined {
  if (!arg.isArray()) return fromEngineValue(arg, undefined);
  const array = arg as ArrayValueObject;
  const r = array.getRowCount() === 1 ? 0 : row;
  const c = array.getColumnCount() === 1 ? 0 : column;
  if (r >= array.getRowCount() || c >= array.getColumnCount()) return { error: "#N/A" };
  return fromEngineValue(array.get(r, c), undefined);
}

/** The number an argument stands for; empty is 0, and a text that writes a number is that number. */
export function asNumber(value: Argument): number | CellError {
  if (value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : VALUE_ERROR;
}
