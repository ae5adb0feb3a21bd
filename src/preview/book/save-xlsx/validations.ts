import { sqref } from "./addresses";
import { fileFormula } from "./formulas";
import { element, escapeXml } from "./xml";
import type { Sheet, Validation } from "../model";

/** Kinds of Excel.DataValidationRule → type in the file. */
const TYPES: Record<string, string> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
  list: "list",
};

/** Excel.DataValidationOperator → operator in the file; `between` is what an absent one means. */
const OPERATORS: Record<string, string | undefined> = {
  Between: undefined,
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const ALERT_STYLES = { Stop: undefined, Warning: "warning", Information: "information" };

interface Condition {
  formula?: unknown;
  formula1?: unknown;
  formula2?: unknown;
  operator?: string;
  source?: unknown;
  inCellDropDown?: boolean;
}

/**
 * The sheet's `dataValidations` element, written here because the library knows neither dates given by a formula nor a
 * list without its arrow. Empty text if the sheet has none.
 */
export function dataValidations(sheet: Sheet): string {
  if (sheet.validations.length === 0) return "";
  return element(
    "dataValidations",
    { count: sheet.validations.length },
    sheet.validations.map(dataValidation).join(""),
  );
}

function dataValidation(validation: Validation): string {
  const { prompt, errorAlert } = validation;
  const [kind, condition] = ruleOf(validation);
  const type = kind === undefined ? undefined : TYPES[kind];
  if (kind !== undefined && type === undefined) throw new Error(`Kind of data validation not known: ${kind}`);
  return element(
    "dataValidation",
    {
      type,
      errorStyle: errorAlert && ALERT_STYLES[errorAlert.style],
      operator: condition.operator === undefined ? undefined : operatorOf(condition.operator),
      allowBlank: validation.ignoreBlanks ? 1 : undefined,
      // The attribute's name says the contrary of what it does (ECMA-376 18.3.1.32).
      showDropDown: condition.inCellDropDown === false ? 1 : undefined,
      showInputMessage: prompt?.showPrompt ? 1 : undefined,
      showErrorMessage: errorAlert?.showAlert === false ? undefined : 1,
      errorTitle: errorAlert?.title || undefined,
      error: errorAlert?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: sqref(validation.areas),
    },
    conditionFormulas(kind, condition)
      .map((formula, index) => element(`formula${index + 1}`, {}, escapeXml(formula)))
      .join(""),
  );
}

function ruleOf({ rule }: Validation): [kind: string | undefined, condition: Condition] {
  const [kind, condition] =
    Object.entries(rule).find(([, value]) => value !== undefined && value !== null) ?? [];
  return [kind, (condition ?? {}) as Condition];
}

function operatorOf(operator: string): string | undefined {
  if (!(operator in OPERATORS)) throw new Error(`Operator of data validation not known: ${operator}`);
  return OPERATORS[operator];
}

function conditionFormulas(kind: string | undefined, condition: Condition): string[] {
  if (kind === undefined) return [];
  if (kind === "list") return [listSource(condition.source)];
  const values = kind === "custom" ? [condition.formula] : [condition.formula1, condition.formula2];
  return values
    .filter((value) => value !== undefined && value !== "")
    .map((value) => conditionValue(kind, value));
}

/** A range or name as a formula, or values separated by commas as one text. */
function listSource(source: unknown): string {
  if (typeof source !== "string")
    throw new Error("The source of a validation list must be a formula or a text");
  return source.startsWith("=") ? fileFormula(source) : `"${source.replace(/"/g, '""')}"`;
}

function conditionValue(kind: string, value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") throw new Error(`Not a value of a data validation: ${String(value)}`);
  if (value.startsWith("=")) return fileFormula(value);
  return kind === "date" ? String(serialDate(value)) : fileFormula(value);
}

/** Days since 30 December 1899, as Excel counts them, of an ISO date; Office.js gives dates in that form. */
function serialDate(text: string): number {
  if (/^[0-9.]+$/.test(text)) return Number(text);
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(time)) throw new Error(`Not a date: ${text}`);
  return (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}
