/**
 * A list the treasurer fills in, and what is calculated from it. The list is an Excel table of inputs; results spill in
 * columns beside it (a spill cannot live inside a table), aligned row by row and growing with it. Formulas read columns
 * by their workbook names, which are the same in both languages and follow the table when it grows.
 */
import { area, formula, name, nameSpill, paint, put } from "./draft";
import type { Area, Content, SheetTemplate, TemplateValidation } from "./model";

export interface InputColumn {
  /** Name of the column in formulas, after the table's: `eq_adherents` + `effectif` → `eq_adherents_effectif`. */
  key: string;
  title: string;
  numberFormat?: string;
  align?: "Left" | "Center" | "Right";
  /** One content a row, as far as there are any. */
  values?: Content[];
  validation?: Pick<TemplateValidation, "rule" | "prompt" | "error">;
}

export interface ResultColumn {
  key: string;
  title: string;
  numberFormat?: string;
  align?: "Left" | "Center" | "Right";
  /** One formula for the whole column; it spills from the first row. */
  formula: string;
}

export interface TableBlock {
  /** Name of the table and prefix of its columns' names. */
  eqName: `eq_${string}`;
  /** Row of the headings. */
  top: number;
  left: number;
  /** Rows ready to be filled in. */
  rows: number;
  /** Rows that the list may come to: results have their formats down to there, for a table takes only its own along. */
  capacity?: number;
  inputs: InputColumn[];
  /** Beside the table, after one narrow empty column. */
  results: ResultColumn[];
}

export interface PlacedTable {
  /** Below the headings. */
  firstRow: number;
  lastRow: number;
  /** Column on the sheet of each input and result, by key. */
  columns: Record<string, number>;
  right: number;
}

/** Writes the table, its names, its looks and the columns that spill beside it. */
export function tableBlock(sheet: SheetTemplate, block: TableBlock): PlacedTable {
  const { eqName, top, left, rows, capacity = rows, inputs, results } = block;
  const columns: Record<string, number> = {};
  const body = (column: number): Area => area(top + 1, column, rows);
  inputs.forEach((input, index) => {
    const column = left + index;
    columns[input.key] = column;
    put(sheet, top, column, input.title);
    (input.values ?? []).slice(0, rows).forEach((value, row) => put(sheet, top + 1 + row, column, value));
    paint(sheet, area(top, column), "columnHeading", alignOf(input));
    paint(sheet, body(column), "input", lookOf(input));
    name(sheet, `${eqName}_${input.key}`, body(column));
    if (input.validation) sheet.validations.push({ area: body(column), ...input.validation });
  });
  sheet.tables.push({ name: eqName, area: area(top, left, rows + 1, inputs.length) });
  const beside = left + inputs.length + 1;
  results.forEach((result, index) => {
    const column = beside + index;
    columns[result.key] = column;
    put(sheet, top, column, result.title);
    put(sheet, top + 1, column, formula(result.formula));
    paint(sheet, area(top, column), "columnHeading", alignOf(result));
    paint(sheet, body(column), "formula", lookOf(result));
    if (capacity > rows)
      sheet.ahead.push({
        area: area(top + 1 + rows, column, capacity - rows),
        role: "formula",
        ...lookOf(result),
      });
    nameSpill(sheet, `${eqName}_${result.key}`, top + 1, column);
  });
  const right = results.length ? beside + results.length - 1 : left + inputs.length - 1;
  return { firstRow: top + 1, lastRow: top + rows, columns, right };
}

type Looked = Pick<InputColumn, "numberFormat" | "align">;

const alignOf = ({ align }: Looked) => (align ? { align } : {});
const lookOf = ({ numberFormat, align }: Looked) => ({
  ...(numberFormat ? { numberFormat } : {}),
  ...(align ? { align } : {}),
});
