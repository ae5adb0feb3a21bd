/**
 * From spans, painted one over the other, to what each look covers: every cell has the look of the last span over it,
 * and cells of one look are gathered into rectangles, so that a renderer sets each look once.
 */
import type { Area, StyleSpan } from "./model";

export type SpanLook = Omit<StyleSpan, "area">;

export interface LookAreas {
  look: SpanLook;
  areas: Area[];
}

const keyOf = ({ role, numberFormat, align }: SpanLook): string =>
  JSON.stringify([role, numberFormat, align]);

/** The areas of each look, in the order in which the looks are first met from the top left. */
export function lookAreas(spans: readonly StyleSpan[]): LookAreas[] {
  const looks = new Map<string, LookAreas>();
  for (const { key, area } of rectangles(spans)) {
    const known = looks.get(key);
    if (known) known.areas.push(area);
    else {
      const [role, numberFormat, align] = JSON.parse(key) as [
        SpanLook["role"],
        string | null,
        SpanLook["align"] | null,
      ];
      const look: SpanLook = { role, ...(numberFormat && { numberFormat }), ...(align && { align }) };
      looks.set(key, { look, areas: [area] });
    }
  }
  return [...looks.values()];
}

function rectangles(spans: readonly StyleSpan[]): { key: string; area: Area }[] {
  const rows = new Map<number, Map<number, string>>();
  for (const span of spans) {
    const key = keyOf(span);
    for (let row = span.area.top; row <= span.area.bottom; row++) {
      let cells = rows.get(row);
      if (!cells) rows.set(row, (cells = new Map()));
      for (let column = span.area.left; column <= span.area.right; column++) cells.set(column, key);
    }
  }
  const found: { key: string; area: Area }[] = [];
  /** Rectangles that reach down to the row before, by their left column. */
  let open = new Map<number, { key: string; area: Area }>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const still = new Map<number, { key: string; area: Area }>();
    for (const run of runs(rows.get(row)!)) {
      const above = open.get(run.left);
      const grows = above?.key === run.key && above.area.right === run.right && above.area.bottom === row - 1;
      const rectangle = grows
        ? above
        : { key: run.key, area: { top: row, bottom: row, left: run.left, right: run.right } };
      rectangle.area.bottom = row;
      if (!grows) found.push(rectangle);
      still.set(run.left, rectangle);
    }
    open = still;
  }
  return found;
}

/** Neighbouring cells of one look, from left to right. */
function runs(cells: Map<number, string>): { key: string; left: number; right: number }[] {
  const result: { key: string; left: number; right: number }[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const key = cells.get(column)!;
    const last = result[result.length - 1];
    if (last && last.key === key && last.right === column - 1) last.right = column;
    else result.push({ key, left: column, right: column });
  }
  return result;
}
