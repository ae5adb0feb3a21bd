/** What the data validations of a sheet let a person type. */
import type { Area, CellValue, Sheet, Validation } from "../book/model";
import { comparison } from "./comparisons";
import { contains } from "./formula/areas";
import { shiftFormula } from "./formula/shift";
import type { Grid } from "./index";

type Evaluate = Grid["evaluateAt"];
type Input = number | string | boolean | null;

export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
}

/** Values to choose from; `null` when the cell has no drop-down list. */
export function choices(sheet: Sheet, row: number, column: number, evaluate: Evaluate): CellValue[] | null {
  const validation = validationAt(sheet, row, column);
  const list = validation && listRule(validation);
  if (!validation || !list || !list.inCellDropDown) return null;
  return listValues(validation, list.source, { sheetId: sheet.id, row, column }, evaluate);
}

/** Whether the cell takes this input: Excel refuses others under an alert of style Stop. A formula passes. */
export function isAccepted(
  sheet: Sheet,
  row: number,
  column: number,
  input: Input,
  evaluate: Evaluate,
): boolean {
  const validation = validationAt(sheet, row, column);
  if (!validation || input === null || (typeof input === "string" && input.startsWith("="))) return true;
  if (input === "" && validation.ignoreBlanks) return true;
  const place = { sheetId: sheet.id, row, column };
  const list = listRule(validation);
  if (list) {
    const values = listValues(validation, list.source, place, evaluate);
    return values.some((value) => String(value).toLowerCase() === String(input).toLowerCase());
  }
  const [kind, rule] = Object.entries(validation.rule)[0] ?? [];
  const { operator, formula1, formula2 } = (rule ?? {}) as Record<string, unknown>;
  // A custom rule asks the cell itself, which does not hold the new value yet: Excel's last word is not ours to say.
  if (kind === undefined || kind === "custom") return true;
  if (kind !== "textLength" && typeof input !== "number") return false;
  if (kind === "wholeNumber" && !Number.isInteger(input)) return false;
  const subject = kind === "textLength" ? String(input).length : Number(input);
  const operand = (value: unknown) =>
    `(${here(validation.areas, String(value ?? 0), row, column).replace(/^=/, "")})`;
  const test = comparison(String(operator), `(${subject})`, operand(formula1), operand(formula2));
  return test === null || evaluate(test, place) === true;
}

function listRule({ rule }: Validation): { inCellDropDown: boolean; source: string } | null {
  const { list } = rule;
  return typeof list === "object" && list !== null
    ? (list as { inCellDropDown: boolean; source: string })
    : null;
}

function listValues(
  validation: Validation,
  source: string,
  place: { sheetId: string; row: number; column: number },
  evaluate: Evaluate,
): CellValue[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const cells = `(${here(validation.areas, source, place.row, place.column).slice(1)})`;
  // By themselves empty cells would come as 0.
  const result = evaluate(`=IF(${cells}="","",${cells})`, place);
  const values = Array.isArray(result) ? result.flat() : [result];
  return values.filter(
    (value): value is CellValue => value !== null && value !== "" && typeof value !== "object",
  );
}

/** A rule's formula refers to the first cell of its first area. */
function here(areas: Area[], formula: string, row: number, column: number): string {
  const first = areas[0];
  return first ? shiftFormula(formula, row - first.top, column - first.left) : formula;
}
