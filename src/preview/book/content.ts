/**
 * What Excel makes of something put into a cell. Kept simple on purpose: plain numbers (`12`, `-1.5e3`), `TRUE`,
 * `FALSE` and error words are recognised in text; dates, fractions, percentages, currencies and thousands
 * separators, which Excel also recognises and formats, stay text here.
 */
import type { Cell, CellError, CellValue, ErrorCode } from "./model";

export type Input = number | string | boolean | CellError;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

export const ERROR_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** Value or formula of a cell; empty for the empty text. A cell formatted as text keeps what it is given. */
export function parseInput(input: Input, isTextCell: boolean): Pick<Cell, "v" | "f"> {
  if (typeof input !== "string") return { v: input };
  if (input === "") return {};
  if (isTextCell) return { v: input };
  if (input.startsWith("'")) return { v: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { f: input };
  return { v: parseConstant(input) };
}

function parseConstant(text: string): CellValue {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed) && Number.isFinite(Number(trimmed))) return Number(trimmed);
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (ERROR_CODES.has(upper)) return { error: upper as ErrorCode };
  return text;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
