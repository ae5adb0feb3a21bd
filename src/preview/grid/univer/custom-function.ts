/** An add-in's function as the engine calls it. */
import type { BaseReferenceObject, FunctionVariantType } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { CellError, CellValue } from "../../book/model";
import { cellAddress, quotedSheetName } from "../formula/areas";
import type { CustomFunctionCall, CustomFunctionDeclaration } from "../index";
import { fromEngineArray, fromEngineValue, toEngineArray, toEngineValue } from "./values";

export interface CustomFunctionContext {
  call: CustomFunctionCall;
  /** Excel on the web hands over an empty cell as `null`, Excel for Windows as 0. */
  emptyCell: null | 0;
  sheetName(sheetId: string): string;
}

const VALUE_ERROR: CellError = { error: "#VALUE!" };

/** The engine asks for a class; what Excel does lies in the functions below it. */
export class CustomFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly declaration: CustomFunctionDeclaration,
    private readonly context: CustomFunctionContext,
  ) {
    super(declaration.fullName.toUpperCase());
  }

  /** An exception in here would end the process. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return this.run(variants);
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : String(problem);
      return toEngineValue({ ...VALUE_ERROR, message });
    }
  }

  private run(variants: BaseValueObject[]): BaseValueObject {
    const { parameters, allowErrors, id } = this.declaration;
    const required = parameters.filter((parameter) => !parameter.optional).length;
    if (variants.length < required || variants.length > parameters.length) return toEngineValue(VALUE_ERROR);

    const args = parameters.map((parameter, index) =>
      toArgument(variants[index], parameter.dimensionality, this.context.emptyCell),
    );
    if (!allowErrors) {
      const error = args.flat(2).find(isCellError);
      if (error) return toEngineValue(error);
    }
    const sheet = quotedSheetName(this.context.sheetName(this.subUnitId ?? ""));
    const result = this.context.call(id, args, `${sheet}!${cellAddress(this.row, this.column)}`);
    return fromResult(result);
  }
}

/** Omitted → `null`; a lone cell → a scalar, or `[[v]]` where a matrix is declared; a range → a 2-D array. */
export function toArgument(
  variant: FunctionVariantType | undefined,
  dimensionality: "scalar" | "matrix",
  emptyCell: null | 0,
): unknown {
  if (!variant) return null;
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) {
    // Only an omitted argument is null without being a cell.
    if (value.isNull()) return null;
    const scalar = fromEngineValue(value, emptyCell);
    return dimensionality === "matrix" ? [[scalar]] : scalar;
  }
  const rows = fromEngineArray(value as ArrayValueObject, emptyCell);
  const isLone = rows.length === 1 && rows[0]?.length === 1;
  return isLone && dimensionality === "scalar" ? rows[0]?.[0] : rows;
}

/** A function's result for the engine. `null` shows as an empty text here, not as 0. */
export function fromResult(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return toEngineValue(toCellValue(result));
  const rows: unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    return toEngineValue(VALUE_ERROR);
  }
  return toEngineArray((rows as unknown[][]).map((row) => row.map(toCellValue)));
}

function toCellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  return isCellError(value) ? value : VALUE_ERROR;
}

function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
