/** What a chart plots: the values of the cells that its series read. */
import { referencedCells, seriesName } from "../../book/charts";
import type { Book, CellValue, Chart, ChartSeries } from "../../book/model";
import { cellAt } from "../../book/sheets";
import { displayText } from "../display-text";
import type { GridLocale } from "../index";

export interface PlottedSeries {
  series: ChartSeries;
  name: string;
  /** `null` where a cell holds no number: nothing is plotted there. */
  values: (number | null)[];
  /** Abscissas of a scatter chart: the cells' numbers, or 1, 2, 3 … when one of them is none. */
  abscissas: (number | null)[];
}

export interface ChartValues {
  /** Of the first series that has them; 1, 2, 3 … without any. */
  categories: string[];
  series: PlottedSeries[];
}

export function chartValues(book: Book, chart: Chart, locale: GridLocale): ChartValues {
  const series = chart.series.map((one) => {
    const values = cellsOf(book, one.values).map(({ value }) => numberOf(value));
    const given = one.categories === undefined ? [] : cellsOf(book, one.categories);
    return { series: one, name: seriesName(book, one), values, abscissas: abscissas(given, values.length) };
  });
  const labelled = chart.series.find((one) => one.categories !== undefined)?.categories;
  const labels = labelled === undefined ? [] : cellsOf(book, labelled);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = Array.from({ length: count }, (_, index) => {
    const cell = labels[index];
    return cell ? displayText(cell.value, cell.numberFormat, locale) : String(index + 1);
  });
  return { categories, series };
}

interface ReadCell {
  value: CellValue | undefined;
  numberFormat: string;
}

function cellsOf(book: Book, reference: string): ReadCell[] {
  const cells = referencedCells(book, reference);
  if (!cells) return [];
  const { sheet, area } = cells;
  const read: ReadCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      const style = cell?.s === undefined ? undefined : book.styles[cell.s];
      read.push({ value: cell?.v, numberFormat: style?.numberFormat ?? "General" });
    }
  }
  return read;
}

/** Excel plots a text as 0, even an empty one; an empty cell and an error leave a gap. */
function numberOf(value: CellValue | undefined): number | null {
  if (typeof value === "number") return value;
  return value === undefined || typeof value === "object" ? null : 0;
}

/** With a text among them, Excel counts the points of a scatter chart instead. */
function abscissas(cells: ReadCell[], count: number): (number | null)[] {
  const isCounted = cells.length === 0 || cells.some(({ value }) => typeof value === "string");
  return Array.from({ length: count }, (_, index) => (isCounted ? index + 1 : numberOf(cells[index]?.value)));
}
