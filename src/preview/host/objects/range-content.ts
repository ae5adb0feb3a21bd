/** What the cells of a range hold and show. */
import { columnCount, rowCount } from "../../book/areas";
import { writeBlock } from "../../book/cells";
import { isCellError, type Input } from "../../book/content";
import { changeStyles, styleAt } from "../../book/formats";
import type { Cell } from "../../book/model";
import { cellAt } from "../../book/sheets";
import { extendTables } from "../../book/tables";
import { edit } from "../excel";
import { refuseLockedCells, refuseProtectedSheet } from "../guards";
import { invalidArgument, notEmulated, wrongShape } from "../rich-error";
import { RangePosition } from "./range-position";

export abstract class RangeContent extends RangePosition {
  get Values(): unknown {
    return this.read((cell) => plainValue(cell));
  }
  set Values(input: unknown) {
    this.write(input, (value) => value);
  }

  /** A cell that an array fills shows its value here, not the formula of the array. */
  get Formulas(): unknown {
    return this.read((cell) => cell?.f ?? plainValue(cell));
  }
  set Formulas(input: unknown) {
    this.write(input, (value) => value);
  }

  get FormulasLocal(): unknown {
    return this.read((cell) => (cell?.f === undefined ? plainValue(cell) : this.language.toLocal(cell.f)));
  }
  set FormulasLocal(input: unknown) {
    this.write(input, (value) => (isFormula(value) ? this.language.toInvariant(value) : value));
  }

  get Text(): unknown {
    return this.read((cell, row, column) => this.textOf(cell, row, column));
  }

  get ValueTypes(): unknown {
    return this.read(valueType);
  }

  get NumberFormat(): unknown {
    return this.read(
      (_, row, column) => styleAt(this.excel.book, this.sheet, row, column).numberFormat ?? "General",
    );
  }
  set NumberFormat(input: unknown) {
    this.refuseUnbounded();
    refuseProtectedSheet(this.sheet, "allowFormatCells");
    const { sheet, area } = this;
    const format = this.cellReader(input);
    edit(this.excel, (change) =>
      changeStyles(
        change,
        sheet,
        area,
        (style, row, column) => {
          const value = format(row, column);
          return value === null ? style : { ...style, numberFormat: checkNumberFormat(value) };
        },
        (row, column) => String(format(row, column)),
      ),
    );
  }

  /** `true` when every cell lies in a spilled array, `false` when none does, else `null`. */
  get HasSpill(): boolean | null {
    const inSpill = this.read((cell) => cell?.spill !== undefined || cell?.from !== undefined) as
      boolean[][] | null;
    const all = inSpill?.flat() ?? [];
    return all.every((is) => is) ? all.length > 0 : all.some((is) => is) ? null : false;
  }

  /** What office.js asks before it splits a write of more than 1,500 cells. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== rowCount(this.area) || columns !== columnCount(this.area)) throw wrongShape();
  }

  private read<T>(what: (cell: Cell | undefined, row: number, column: number) => T): T[][] | null {
    if (this.isUnbounded) return null;
    const { sheet, area } = this;
    return Array.from({ length: rowCount(area) }, (_, y) =>
      Array.from({ length: columnCount(area) }, (__, x) =>
        what(cellAt(sheet, area.top + y, area.left + x), area.top + y, area.left + x),
      ),
    );
  }

  /** A scalar fills the range; in a block, `null` leaves a cell as it is. */
  private write(input: unknown, convert: (value: Input) => Input): void {
    this.refuseUnbounded();
    const { sheet, area } = this;
    refuseLockedCells(this.excel.book, sheet, area);
    const value = this.cellReader(input);
    edit(this.excel, (change) => {
      writeBlock(change, sheet, area, (row, column) => {
        const item = value(row, column);
        return item === null ? null : convert(checkInput(item));
      });
      extendTables(change, sheet, area);
    });
  }

  private cellReader(input: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(input)) return () => input;
    const { area } = this;
    const lines = input as unknown[];
    const fits =
      lines.length === rowCount(area) &&
      lines.every((line) => Array.isArray(line) && line.length === columnCount(area));
    if (!fits) throw wrongShape();
    return (row, column) => (lines[row - area.top] as unknown[])[column - area.left];
  }

  private textOf(cell: Cell | undefined, row: number, column: number): string {
    const value = cell?.v;
    if (value === undefined) return "";
    const grid = this.excel.grid();
    if (grid) return grid.text(this.sheetId, row, column);
    if (typeof value === "string") return value;
    if (isCellError(value)) return value.error;
    throw notEmulated("Range.text of numbers without a grid");
  }

  private get language() {
    return this.excel.formulaLanguage ?? refuseLocalFormulas();
  }
}

function refuseLocalFormulas(): never {
  throw notEmulated("Range.formulasLocal in this display language");
}

/** Formats are in the invariant form; `General` is the absence of one. */
export function checkNumberFormat(value: unknown): string | undefined {
  if (typeof value !== "string") throw invalidArgument();
  return value === "General" || value === "" ? undefined : value;
}

function checkInput(value: unknown): Input {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument();
}

function isFormula(value: Input): value is string {
  return typeof value === "string" && value.startsWith("=");
}

export function plainValue(cell: Cell | undefined): number | string | boolean {
  const value = cell?.v;
  if (value === undefined) return "";
  return isCellError(value) ? value.error : value;
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.v;
  if (value === undefined) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}
