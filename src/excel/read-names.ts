/**
 * Reads what workbook names and tables hold, in two `sync` however many there are: the first asks where the names
 * point, the second reads. What is missing is `undefined`, never an error: names may be deleted or point nowhere, sheets
 * be renamed, tables emptied, and the template be of another version.
 */
import type { Content } from "../workbook";
import { nameAddress } from "./name-address";

/** An error in a cell is told apart from a text. An empty cell is `""`. */
export type CellValue = string | number | boolean | { error: string };

export type NamedValues = ReadonlyMap<string, CellValue[][] | undefined>;
export type NamedContents = ReadonlyMap<string, Content[][] | undefined>;

export interface WantedNames {
  /** Names of cells (`eq_annee_2027`); a name that spills gives all that is spilled. */
  names?: readonly string[];
  /** Names of tables; they give the rows under their headings. */
  tables?: readonly string[];
}

/** What the cells show, by name or table. */
export async function readNames(context: Excel.RequestContext, wanted: WantedNames): Promise<NamedValues> {
  const ranges = await requestRanges(context, wanted, "values");
  return mapped(ranges, ({ values }) => grid(values).map((row) => row.map(cellValue)));
}

/** What was put into the cells, by name or table: formulas as formulas, all else as values. */
export async function readContents(
  context: Excel.RequestContext,
  wanted: WantedNames,
): Promise<NamedContents> {
  return contentsIn(await requestRanges(context, wanted, "values, formulas"));
}

const contentsIn = (ranges: ReadonlyMap<string, Excel.Range[]>): NamedContents =>
  mapped(ranges, ({ values, formulas }) => {
    const shown = grid(values);
    return grid(formulas).map((row, r) => row.map((formula, c) => cellContent(formula, shown[r]![c]!)));
  });

/** What a cell shows, and what was put into it. */
export interface NamedCell {
  value: CellValue;
  content: Content;
}

/**
 * Asks for the cells that names point to, by the names' formulas; after the caller's `sync` the returned function gives
 * them. For those who know already where the names point.
 */
export function requestCells(
  { workbook }: Excel.RequestContext,
  formulas: ReadonlyMap<string, string>,
): () => ReadonlyMap<string, NamedCell[][] | undefined> {
  const ranges = new Map(
    [...formulas].map(([name, formula]) => [name, rangesOf(workbook, formula, "values, formulas")]),
  );
  return () =>
    mapped(ranges, ({ values, formulas: contents }) => {
      const shown = grid(values);
      return grid(contents).map((row, r) =>
        row.map((formula, c) => ({
          value: cellValue(shown[r]![c]!),
          content: cellContent(formula, shown[r]![c]!),
        })),
      );
    });
}

type Raw = string | number | boolean;

/** Office.js gives cells as `any`. */
const grid = (cells: unknown): Raw[][] => cells as Raw[][];

const ERROR = /^#(?:N\/A|[A-Z]+[!?]|DIV\/0!)$/;

const cellValue = (value: Raw): CellValue =>
  typeof value === "string" && ERROR.test(value) ? { error: value } : value;

/** A text that begins with `=` reads the same as a formula, but is shown as it is; a formula never shows itself. */
export function cellContent(formula: Raw, value: Raw): Content {
  if (formula === "") return null;
  if (typeof formula !== "string") return formula;
  if (formula.startsWith("=") && formula !== value) return { formula };
  return ERROR.test(formula) ? { formula: `=${formula}` } : formula;
}

function mapped<T>(
  ranges: ReadonlyMap<string, Excel.Range[]>,
  read: (range: Excel.Range) => T[][],
): Map<string, T[][] | undefined> {
  return new Map(
    [...ranges].map(([name, candidates]) => {
      const found = candidates.find((range) => !range.isNullObject);
      return [name, found && read(found)];
    }),
  );
}

/** The loaded ranges that may answer for each name, best first; some are null objects. */
async function requestRanges(
  context: Excel.RequestContext,
  { names = [], tables = [] }: WantedNames,
  properties: string,
): Promise<Map<string, Excel.Range[]>> {
  const { workbook } = context;
  const items = workbook.names.load({ name: true, formula: true });
  const known = workbook.tables.load({ name: true });
  await context.sync();
  const formulas = new Map(items.items.map(({ name, formula }) => [name.toLowerCase(), formula as string]));
  const tableNames = new Map(known.items.map(({ name }) => [name.toLowerCase(), name]));
  const ranges = new Map<string, Excel.Range[]>();
  for (const name of names)
    ranges.set(name, rangesOf(workbook, formulas.get(name.toLowerCase()) ?? "", properties));
  for (const name of tables) {
    const actual = tableNames.get(name.toLowerCase());
    const body = actual && workbook.tables.getItem(actual).getDataBodyRange().load(properties);
    ranges.set(name, body ? [body] : []);
  }
  await context.sync();
  return ranges;
}

function rangesOf(workbook: Excel.Workbook, formula: string, properties: string): Excel.Range[] {
  const target = nameAddress(formula);
  if (!target) return [];
  const sheet = workbook.worksheets.getItemOrNullObject(target.sheetName);
  const cells = sheet.getRange(target.address).load(properties);
  if (!target.spills) return [cells];
  // A formula that gives one value spills nowhere: then the cell itself holds it.
  return [cells.getSpillingToRangeOrNullObject().load(properties), cells];
}
