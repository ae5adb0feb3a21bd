/**
 * The boundary with Excel: how the value of a cell arrives, how a result or an error leaves, in which language.
 * The only file of this folder that names Office or CustomFunctions.
 */
import type { Fault, FaultCode } from "../domain";
import { fault, isFault } from "../domain";
import type { Language } from "../i18n/language";
import { languageOf } from "../i18n/language";
import { messageOf } from "./messages";

/** Anything that Excel may hand over for a cell. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Cell = any;
export type Result = number | string;
export type CellError = CustomFunctions.Error;

/** What a cell holds: nothing, a number, a text, TRUE or FALSE; a fault for an error value; UNREADABLE for the rest. */
export type Content = null | number | string | boolean | Fault | typeof UNREADABLE;
export const UNREADABLE = Symbol("neither a number, a text, nor a boolean");

/** `#REF!`, `#NAME?` and the errors that Excel invented since cannot be given back by a custom function. */
const RETURNABLE: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] satisfies FaultCode[];
/** Every error value that Excel writes in a cell. */
const ERROR_VALUES = new Set([
  ...RETURNABLE,
  "#REF!",
  "#NAME?",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
  "#UNKNOWN!",
]);

const inputError = (error: string): Fault =>
  fault((RETURNABLE.includes(error) ? error : "#VALUE!") as FaultCode, "inputError", { found: error });

/** Names of errors in data types (`errorType`), for hosts that give no `basicValue`. */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  Div0: "#DIV/0!",
  NotAvailable: "#N/A",
  Num: "#NUM!",
  Null: "#NULL!",
};

/** The errors and data types of Excel arrive as objects: `CustomFunctions.Error`, or `{ type, basicType, basicValue, … }`. */
function contentOfObject(value: Record<string, unknown>): Content {
  const isError = [value.type, value.basicType, value.valueType].some(
    (type) => type === "Error" || type === "CustomFunctionError",
  );
  if (isError) {
    const code = [value.code, value.basicValue, ERROR_TYPES[String(value.errorType)]].find(
      (found) => typeof found === "string",
    );
    return inputError((code as string | undefined) ?? "#VALUE!");
  }
  const { basicValue } = value;
  return typeof basicValue === "object" || basicValue === undefined ? UNREADABLE : contentOf(basicValue);
}

export function contentOf(cell: Cell): Content {
  switch (typeof cell) {
    case "number":
      return Number.isNaN(cell) ? UNREADABLE : cell;
    case "string":
      if (cell === "") return null;
      return cell.startsWith("#") && ERROR_VALUES.has(cell) ? inputError(cell) : cell;
    case "boolean":
      return cell;
    case "undefined":
      return null;
    case "object":
      return cell === null ? null : contentOfObject(cell as Record<string, unknown>);
    default:
      return UNREADABLE;
  }
}

export const isEmpty = (cell: Cell): boolean => cell === null || cell === undefined || cell === "";

/** The language that Excel shows. */
const displayLanguage = (): Language =>
  languageOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);

/** The error of a cell. Excel shows a message with #VALUE! and #N/A only. */
export function errorOf(found: Fault): CellError {
  const explains = found.code === "#VALUE!" || found.code === "#N/A";
  return new CustomFunctions.Error(
    found.code as CustomFunctions.ErrorCode,
    explains ? messageOf(found, displayLanguage()) : undefined,
  );
}

/** The answer of a whole call: a fault is thrown as the error of the cell that asked. */
export function answer<T>(result: T | Fault): T {
  if (isFault(result)) throw errorOf(result);
  return result;
}

/** Makes the functions known to Excel, by their name in the catalogue. */
export function register(functions: Readonly<Record<string, (...args: Cell[]) => unknown>>): void {
  for (const [name, run] of Object.entries(functions)) CustomFunctions.associate(name, run);
}
