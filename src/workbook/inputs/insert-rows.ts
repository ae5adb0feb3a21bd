/** Makes room in a sheet of the template, as Excel does when a row is inserted. */
import { cellLooks, type SpanLook } from "../look-areas";
import type { ChartSource } from "../chart";
import type { Area, CellEntry, Content, SheetTemplate } from "../model";
import { afterInsertion, copiedDown } from "./formula-rows";

/**
 * Inserts `count` rows before row `at`: all below moves down, areas over both neighbours grow, formulas follow. Between
 * the columns `left` and `right` the new rows look like the one above, and are calculated like it.
 */
export function insertRows(
  sheet: SheetTemplate,
  at: number,
  count: number,
  { left, right }: Pick<Area, "left" | "right">,
): void {
  const above = cellLooks(sheet.styles).get(at - 1);
  const row = (index: number): number => (index >= at ? index + count : index);
  const move = <A extends { top: number; bottom: number }>(area: A): A => ({
    ...area,
    top: row(area.top),
    bottom: row(area.bottom),
  });
  const moved = <P extends { area: Area }>(placed: P[]): P[] =>
    placed.map((one) => ({ ...one, area: move(one.area) }));
  const follow = (content: Content): Content =>
    withFormula(content, (text) => afterInsertion(text, at, count));
  const source = (cells: ChartSource): ChartSource => ("name" in cells ? cells : move(cells));

  const filled = filledDown(sheet.cells, at, count, left, right).map((cell) => ({
    ...cell,
    content: withFormula(cell.content, (text) =>
      copiedDown(afterInsertion(text, at, count), cell.row - at + 1),
    ),
  }));
  sheet.cells = [
    ...sheet.cells.map((cell) => ({ ...cell, row: row(cell.row), content: follow(cell.content) })),
    ...filled,
  ];
  sheet.styles = [...moved(sheet.styles), ...looksOf(above, at, count, left, right)];
  sheet.ahead = moved(sheet.ahead);
  sheet.rowHeights = sheet.rowHeights.map(move);
  sheet.merges = sheet.merges.map(move);
  sheet.names = moved(sheet.names);
  sheet.tables = moved(sheet.tables);
  sheet.validations = moved(sheet.validations);
  sheet.verdicts = sheet.verdicts.map(move);
  sheet.rules = moved(sheet.rules).map((rule) => ({
    ...rule,
    formula: afterInsertion(rule.formula, at, count),
  }));
  sheet.charts = sheet.charts.map((chart) => {
    const shift = row(chart.area.top) - chart.area.top;
    const [first, ...others] = chart.series.map((series) => ({
      ...series,
      values: source(series.values),
      ...(series.categories ? { categories: source(series.categories) } : {}),
    }));
    const { area, description } = chart;
    return {
      ...chart,
      area: { ...area, top: area.top + shift, bottom: area.bottom + shift },
      description: follow(description),
      series: [first!, ...others],
    };
  });
  sheet.print = {
    ...sheet.print,
    area: move(sheet.print.area),
    ...(sheet.print.titleRows ? { titleRows: move(sheet.print.titleRows) } : {}),
  };
  sheet.start = { ...sheet.start, row: row(sheet.start.row) };
}

const withFormula = (content: Content, change: (text: string) => string): Content =>
  typeof content === "object" && content !== null
    ? { ...content, formula: change(content.formula) }
    : content;

/** A column that is calculated both above and below the new rows is calculated in them too; `content` is that above. */
function filledDown(cells: CellEntry[], at: number, count: number, left: number, right: number): CellEntry[] {
  const calculated = (row: number): Map<number, Content> =>
    new Map(
      cells.flatMap((cell) =>
        cell.row === row && cell.column >= left && cell.column <= right && isFormula(cell.content)
          ? [[cell.column, cell.content]]
          : [],
      ),
    );
  const below = calculated(at);
  return [...calculated(at - 1)].flatMap(([column, content]) =>
    below.has(column)
      ? Array.from({ length: count }, (_, index) => ({ row: at + index, column, content }))
      : [],
  );
}

const isFormula = (content: Content): boolean => typeof content === "object" && content !== null;

function looksOf(
  looks: Map<number, SpanLook> | undefined,
  at: number,
  count: number,
  left: number,
  right: number,
): SheetTemplate["styles"] {
  return [...(looks ?? [])]
    .filter(([column]) => column >= left && column <= right)
    .map(([column, look]) => ({
      ...look,
      area: { top: at, bottom: at + count - 1, left: column, right: column },
    }));
}
