/** Values of the book ↔ values of the Univer formula engine. */
import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Cell, CellError, CellValue, ErrorCode } from "../../book/model";
import type { Calculated } from "../calculation/evaluator";

/** The engine knows errors by their text; those it lacks, and its own, have a nearest kin. */
const TO_ENGINE: Record<ErrorCode, ErrorType> = {
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#N/A": ErrorType.NA,
  "#NAME?": ErrorType.NAME,
  "#NULL!": ErrorType.NULL,
  "#NUM!": ErrorType.NUM,
  "#REF!": ErrorType.REF,
  "#VALUE!": ErrorType.VALUE,
  "#SPILL!": ErrorType.SPILL,
  "#CALC!": ErrorType.CALC,
  "#BUSY!": ErrorType.CONNECT,
};
const FROM_ENGINE: Record<string, ErrorCode> = {
  ...Object.fromEntries(Object.entries(TO_ENGINE).map(([ours, theirs]) => [theirs, ours as ErrorCode])),
  [ErrorType.CYCLE]: "#REF!",
  [ErrorType.ERROR]: "#VALUE!",
};

/** A cell of the book as the engine reads it. */
export function toEngineCell(cell: Cell | undefined): Nullable<ICellData> {
  const value = cell?.v;
  if (value === undefined) return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: TO_ENGINE[value.error], t: CellValueType.STRING };
  // The engine takes an empty text for an empty cell unless there is a formula in it.
  return value === "" ? { v: "", t: CellValueType.STRING, f: '=""' } : { v: value, t: CellValueType.STRING };
}

export function toEngineValue(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(TO_ENGINE[value.error], value.message);
}

export function toEngineArray(values: CellValue[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: values.map((row) => row.map(toEngineValue)),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** One engine value as a cell value; `empty` stands for an empty cell. */
export function fromEngineValue<Empty>(value: Nullable<BaseValueObject>, empty: Empty): CellValue | Empty {
  if (value == null || value.isNull()) return empty;
  if (value.isError()) return fromEngineError(value as ErrorValueObject);
  const raw = value.getValue();
  if (value.isBoolean()) return raw === true || raw === 1;
  if (typeof raw !== "number") return raw;
  if (!Number.isFinite(raw)) return { error: "#NUM!" };
  return raw === 0 ? 0 : raw;
}

function fromEngineError(value: ErrorValueObject): CellError {
  const error = FROM_ENGINE[value.getErrorType()] ?? "#VALUE!";
  const message = value.getErrorContent();
  return message ? { error, message } : { error };
}

/** What a formula gave: a scalar, or an array of more than one value. Empty cells count as 0, as in Excel. */
export function fromEngineResult(result: FunctionVariantType): Calculated {
  const value = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject);
  if (value.isLambda()) return { error: "#CALC!" };
  if (!value.isArray()) return fromEngineValue(value, 0);
  const rows = fromEngineArray(value as ArrayValueObject, 0);
  const only = rows[0]?.[0];
  if (only === undefined) return { error: "#CALC!" };
  return rows.length === 1 && rows[0]?.length === 1 ? only : rows;
}

export function fromEngineArray<Empty>(array: ArrayValueObject, empty: Empty): (CellValue | Empty)[][] {
  const rows: (CellValue | Empty)[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const values: (CellValue | Empty)[] = [];
    for (let column = 0; column < array.getColumnCount(); column++) {
      values.push(fromEngineValue(array.get(row, column), empty));
    }
    rows.push(values);
  }
  return rows;
}
