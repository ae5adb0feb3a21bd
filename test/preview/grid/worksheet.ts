/** A book with a calculated grid, spoken to as a person would: cells by address, values as shown. */
import { createBook } from "../../../src/preview/book/create-book";
import { createStore } from "../../../src/preview/book/create-store";
import type { Cell, CellValue, Sheet, Table } from "../../../src/preview/book/model";
import { parseArea } from "../../../src/preview/grid/formula/areas";
import type { CustomFunctions, GridOptions } from "../../../src/preview/grid/index";
import { createHeadlessGrid } from "../../../src/preview/grid/univer/headless";

type Input = number | string | boolean | null;

export async function workbook(
  options: { sheets?: string[]; customFunctions?: CustomFunctions } & Partial<
    Omit<GridOptions, "customFunctions">
  > = {},
) {
  const store = createStore(createBook({ sheetNames: options.sheets ?? ["Feuil1"] }));
  const grid = await createHeadlessGrid({
    store,
    customFunctions: options.customFunctions ?? null,
    locale: options.locale ?? "en-US",
    emptyCell: options.emptyCell ?? null,
    isCalculated: options.isCalculated ?? false,
  });
  const sheetNamed = (name?: string): Sheet => {
    const sheet =
      name === undefined ? store.book.sheets[0] : store.book.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const locate = (address: string): { sheet: Sheet; row: number; column: number } => {
    const [name, cell] = address.includes("!") ? address.split("!") : [undefined, address];
    const area = parseArea(cell ?? "");
    if (!area) throw new Error(`no address ${address}`);
    return { sheet: sheetNamed(name), row: area.top, column: area.left };
  };
  const cell = (address: string): Cell => {
    const { sheet, row, column } = locate(address);
    return sheet.cells[row]?.[column] ?? {};
  };

  return {
    store,
    grid,
    /** Types inputs, `{ A1: 3, "Feuil2!B2": "=A1" }`, and calculates. */
    async type(inputs: Record<string, Input>): Promise<void> {
      for (const [address, input] of Object.entries(inputs)) {
        const { sheet, row, column } = locate(address);
        store.typeCells(sheet.id, [{ row, column, input }]);
      }
      await grid.calculate();
    },
    cell,
    value: (address: string): CellValue | undefined => cell(address).v,
    /** Values of a rectangle, row by row; `null` for an empty cell. */
    values(address: string): (CellValue | null)[][] {
      const [name, cells] = address.includes("!") ? address.split("!") : [undefined, address];
      const area = parseArea(cells ?? "");
      if (!area) throw new Error(`no address ${address}`);
      const rows: (CellValue | null)[][] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        const line: (CellValue | null)[] = [];
        for (let column = area.left; column <= area.right; column++) {
          line.push(sheetNamed(name).cells[row]?.[column]?.v ?? null);
        }
        rows.push(line);
      }
      return rows;
    },
    text(address: string): string {
      const { sheet, row, column } = locate(address);
      return grid.text(sheet.id, row, column);
    },
    /** The result of a formula as if it stood in Z99 of the first sheet. */
    result: (formula: string) => grid.evaluateAt(formula, { sheetId: sheetNamed().id, row: 98, column: 25 }),
    name(name: string, formula: string, sheet?: string): void {
      store.edit((edit) => {
        const scope = sheet === undefined ? edit.book : sheetNamed(sheet);
        edit.set(scope, "names", [...scope.names, { name, formula, visible: true, comment: "" }]);
        edit.changed({ kind: "names" });
      });
    },
    table(address: string, name: string, columns: string[], options: Partial<Table> = {}): void {
      const { sheet } = locate(address.split(":")[0] ?? "");
      const area = parseArea(address.split("!").pop() ?? "");
      if (!area) throw new Error(`no address ${address}`);
      const table: Table = {
        id: name,
        name,
        area,
        showHeaders: true,
        showTotals: false,
        style: "TableStyleMedium2",
        showFilterButton: true,
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
        columns: columns.map((column, index) => ({ id: index + 1, name: column })),
        ...options,
      };
      store.edit((edit) => {
        edit.set(sheet, "tables", [...sheet.tables, table]);
        edit.changed({ kind: "tables", sheetId: sheet.id });
      });
    },
    format(address: string, numberFormat: string): void {
      const { sheet, row, column } = locate(address);
      store.book.styles[numberFormat] = { numberFormat };
      sheet.cells[row] = {
        ...sheet.cells[row],
        [column]: { ...sheet.cells[row]?.[column], s: numberFormat },
      };
    },
  };
}

/** A declaration as functions.json gives it; `...matrix` names the parameters that take ranges. */
export function declared(
  name: string,
  parameters: string[],
  options: { optional?: string[]; matrix?: string[]; allowErrors?: boolean } = {},
): CustomFunctions["declarations"][number] {
  return {
    id: name,
    name,
    fullName: `CLUSTER.${name}`,
    description: "",
    allowErrors: options.allowErrors ?? true,
    parameters: parameters.map((parameter) => ({
      name: parameter,
      description: "",
      optional: options.optional?.includes(parameter) ?? false,
      dimensionality: options.matrix?.includes(parameter) ? "matrix" : "scalar",
    })),
  };
}
