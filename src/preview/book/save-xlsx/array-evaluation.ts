import { tokenize, type Token } from "./formula-tokens";

/**
 * Excel calculates every formula written through Office.js with arrays; in a file only those marked as array
 * formulas are. A formula that reads a whole range where one value is expected must therefore be marked, or
 * Excel puts `@` before the range and LibreOffice takes the cell of the same row.
 */

/** Functions whose result is an array whatever their arguments. */
const ARRAY_FUNCTIONS = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY HSTACK LINEST LOGEST MAKEARRAY MAP MMULT MODE.MULT
  MUNIT RANDARRAY SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE VSTACK WRAPCOLS
  WRAPROWS`.split(/\s+/),
);

/** Functions all of whose arguments expect one value. */
const SCALAR_FUNCTIONS = new Set(
  `ABS ACOS ASIN ATAN CEILING CHAR CHOOSE CODE COS DATE DATEVALUE DAY DAYS EDATE EOMONTH EXACT EXP FIND FLOOR HOUR IF
  IFERROR IFNA IFS INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER
  MID MINUTE MOD MONTH MROUND NOT NUMBERVALUE POWER PROPER QUOTIENT REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH
  SECOND SIGN SIN SQRT SUBSTITUTE SWITCH TAN TEXT TIME TRIM TRUNC UPPER VALUE WEEKDAY YEAR`.split(/\s+/),
);

/** Functions that take ranges, but one value at these argument positions (from 0). */
const SCALAR_POSITIONS: Record<string, (position: number) => boolean> = {
  AVERAGEIF: (position) => position === 1,
  AVERAGEIFS: (position) => position > 0 && position % 2 === 0,
  COUNTIF: (position) => position === 1,
  COUNTIFS: (position) => position % 2 === 1,
  HLOOKUP: (position) => position === 0,
  INDEX: (position) => position > 0,
  LARGE: (position) => position === 1,
  LOOKUP: (position) => position === 0,
  MATCH: (position) => position === 0,
  MAXIFS: (position) => position > 0 && position % 2 === 0,
  MINIFS: (position) => position > 0 && position % 2 === 0,
  SMALL: (position) => position === 1,
  SUMIF: (position) => position === 1,
  SUMIFS: (position) => position > 0 && position % 2 === 0,
  VLOOKUP: (position) => position === 0 || position === 2,
  XLOOKUP: (position) => position === 0,
  XMATCH: (position) => position === 0,
};

const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", "%"]);

/** @param isRangeName whether a workbook name stands for more than one cell */
export function needsArrayEvaluation(formula: string, isRangeName: (name: string) => boolean): boolean {
  const tokens = tokenize(formula).filter((token) => token.kind !== "space");
  const calls: Array<{ name: string; position: number }> = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === "function" && ARRAY_FUNCTIONS.has(token.text.toUpperCase())) return true;
    if (token.text === "(") {
      const before = tokens[index - 1];
      calls.push({ name: before?.kind === "function" ? before.text.toUpperCase() : "", position: 0 });
    } else if (token.text === ")") calls.pop();
    else if (token.text === "," && calls.length > 0) calls.at(-1)!.position++;
    const end = endOfRange(tokens, index, isRangeName);
    if (end < 0) continue;
    if (expectsOneValue(calls, tokens[startOfReference(tokens, index) - 1], tokens[end + 1])) return true;
    index = end;
  }
  return false;
}

/** Index of the last token of the many-celled operand that starts here, or -1. */
function endOfRange(tokens: readonly Token[], index: number, isRangeName: (name: string) => boolean): number {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.kind === "array") return index;
  if (token.kind === "bracket") return /#This Row|^\[\s*@/i.test(token.text) ? -1 : index;
  if (next?.kind === "sign" && next.text === "#") return index + 1;
  if (["reference", "name", "number"].includes(token.kind) && next?.text === ":") return index + 2;
  return token.kind === "name" && next?.kind !== "bracket" && next?.text !== "!" && isRangeName(token.text)
    ? index
    : -1;
}

/** The operand may be preceded by its table's name or its sheet's. */
function startOfReference(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.kind === "bracket" && tokens[index - 1]?.kind === "name") return index - 1;
  return tokens[index - 1]?.text === "!" ? index - 2 : index;
}

function expectsOneValue(
  calls: ReadonlyArray<{ name: string; position: number }>,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const isOperand = [before, after].some((token) => token?.kind === "sign" && OPERATORS.has(token.text));
  const call = calls.at(-1);
  const isScalarArgument =
    call !== undefined &&
    (SCALAR_FUNCTIONS.has(call.name) || SCALAR_POSITIONS[call.name]?.(call.position) === true);
  if (!isOperand && !isScalarArgument) return false;
  // SUMPRODUCT calculates its arguments with arrays by itself, unless IF stands between.
  const product = calls.map((open) => open.name).lastIndexOf("SUMPRODUCT");
  return product < 0 || calls.slice(product).some((open) => open.name === "IF");
}
