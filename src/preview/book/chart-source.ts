/**
 * Which series Excel makes of the cells that a new chart is given. Its own rule is not published; this one does what it
 * does with plain tables: texts in the first line are names, texts in the first cross line are categories.
 */
import { columnCount, rowCount } from "./areas";
import { chartReference, newSeries } from "./charts";
import type { Area, Chart, ChartSeries, ChartType, Sheet } from "./model";
import { cellAt } from "./sheets";

export function guessSeries(
  sheet: Sheet,
  area: Area,
  type: ChartType,
  seriesBy: Chart["plotBy"] | "Auto",
  automaticName: (number: number) => string,
): { plotBy: Chart["plotBy"]; series: ChartSeries[] } {
  const plotBy = seriesBy === "Auto" ? (rowCount(area) >= columnCount(area) ? "Columns" : "Rows") : seriesBy;
  const lines = linesOf(area, plotBy);
  const isText = (cell: Area) => typeof cellAt(sheet, cell.top, cell.left)?.v === "string";
  const hasCategories =
    lines.length > 1 && (type.startsWith("XYScatter") || lines[0]!.slice(1).some((cell) => isText(cell)));
  const own = hasCategories ? lines.slice(1) : lines;
  const hasNames = lines[0]!.length > 1 && own.every(([first]) => isText(first!));
  const cells = (line: Area[]) => chartReference(sheet, around(hasNames ? line.slice(1) : line));
  return {
    plotBy,
    series: own.map((line, index) => ({
      ...newSeries(type, hasNames ? chartReference(sheet, line[0]!) : automaticName(index + 1), cells(line)),
      ...(hasCategories ? { categories: cells(lines[0]!) } : {}),
    })),
  };
}

/** The cells of each column, or of each row. */
function linesOf({ top, left, bottom, right }: Area, by: Chart["plotBy"]): Area[][] {
  const cell = (row: number, column: number): Area => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  const span = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return by === "Columns"
    ? span(left, right).map((column) => span(top, bottom).map((row) => cell(row, column)))
    : span(top, bottom).map((row) => span(left, right).map((column) => cell(row, column)));
}

function around(cells: Area[]): Area {
  const first = cells[0]!;
  const last = cells[cells.length - 1]!;
  return { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
}
