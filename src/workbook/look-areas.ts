/**
 * From spans, painted one over the other, to what each property of a look covers: every cell has the look of the last
 * span over it, and cells that share a value are gathered into rectangles, so that a renderer sets each value once.
 */
import type { Area, StyleSpan } from "./model";

export type SpanLook = Omit<StyleSpan, "area">;

export interface ValueAreas<Value> {
  value: Value;
  areas: Area[];
}

/** The look of every painted cell, by row and column. */
export type CellLooks = Map<number, Map<number, SpanLook>>;

/** The last span wins. */
export function cellLooks(spans: readonly StyleSpan[]): CellLooks {
  const rows: CellLooks = new Map();
  for (const { area, ...look } of spans) {
    for (let row = area.top; row <= area.bottom; row++) {
      let cells = rows.get(row);
      if (!cells) rows.set(row, (cells = new Map()));
      for (let column = area.left; column <= area.right; column++) cells.set(column, look);
    }
  }
  return rows;
}

/** The areas of each value that `valueOf` gives; cells for which it gives undefined are left out. */
export function areasByValue<Value>(
  looks: CellLooks,
  valueOf: (look: SpanLook) => Value | undefined,
): ValueAreas<Value>[] {
  const found = new Map<string, ValueAreas<Value>>();
  /** Rectangles that reach down to the row before, by their left column. */
  let open = new Map<number, Run<Value> & { area: Area }>();
  for (const row of [...looks.keys()].sort((a, b) => a - b)) {
    const still: typeof open = new Map();
    for (const run of runs(looks.get(row)!, valueOf)) {
      const above = open.get(run.left);
      if (above?.key === run.key && above.area.right === run.right && above.area.bottom === row - 1) {
        above.area.bottom = row;
        still.set(run.left, above);
        continue;
      }
      const area = { top: row, bottom: row, left: run.left, right: run.right };
      const known = found.get(run.key);
      if (known) known.areas.push(area);
      else found.set(run.key, { value: run.value, areas: [area] });
      still.set(run.left, { ...run, area });
    }
    open = still;
  }
  return [...found.values()];
}

interface Run<Value> {
  key: string;
  value: Value;
  left: number;
  right: number;
}

/** Neighbouring cells of one value, from left to right. */
function runs<Value>(
  cells: Map<number, SpanLook>,
  valueOf: (look: SpanLook) => Value | undefined,
): Run<Value>[] {
  const result: Run<Value>[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const value = valueOf(cells.get(column)!);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const last = result[result.length - 1];
    if (last?.key === key && last.right === column - 1) last.right = column;
    else result.push({ key, value, left: column, right: column });
  }
  return result;
}
