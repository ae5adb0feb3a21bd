/**
 * Borders of an area. An edge between two cells is one line: it is kept in the cell it was set from, and setting it
 * from the other side replaces it.
 */
import { COLUMN_COUNT, ROW_COUNT } from "./address";
import type { Edit } from "./create-store";
import { changeStyles, styleAt } from "./formats";
import type { Area, Book, Border, BorderSide, Sheet, Style } from "./model";

/** Excel.BorderIndex without the diagonals. */
export type AreaSide =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

interface Edge {
  /** Cells that have this edge on `side`. */
  area: Area;
  side: BorderSide;
}

/** The cells and the side that carry a border of the area; for inner borders, those above or left of each line. */
function edgeOf(area: Area, side: AreaSide): Edge | undefined {
  switch (side) {
    case "EdgeTop":
      return { area: { ...area, bottom: area.top }, side: "top" };
    case "EdgeBottom":
      return { area: { ...area, top: area.bottom }, side: "bottom" };
    case "EdgeLeft":
      return { area: { ...area, right: area.left }, side: "left" };
    case "EdgeRight":
      return { area: { ...area, left: area.right }, side: "right" };
    case "InsideHorizontal":
      return area.bottom > area.top
        ? { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" }
        : undefined;
    case "InsideVertical":
      return area.right > area.left ? { area: { ...area, right: area.right - 1 }, side: "right" } : undefined;
  }
}

const ACROSS: Record<BorderSide, { side: BorderSide; rows: number; columns: number }> = {
  top: { side: "bottom", rows: -1, columns: 0 },
  bottom: { side: "top", rows: 1, columns: 0 },
  left: { side: "right", rows: 0, columns: -1 },
  right: { side: "left", rows: 0, columns: 1 },
};

/** The cells on the other side of an edge; none at the border of the sheet. */
function oppositeOf(edge: Edge): Edge | undefined {
  const { side, rows, columns } = ACROSS[edge.side];
  const area = {
    top: edge.area.top + rows,
    bottom: edge.area.bottom + rows,
    left: edge.area.left + columns,
    right: edge.area.right + columns,
  };
  const onSheet = area.top >= 0 && area.left >= 0 && area.bottom < ROW_COUNT && area.right < COLUMN_COUNT;
  return onSheet ? { area, side } : undefined;
}

/** Sets or (with `undefined`) removes a border; `change` gets the border that is there. */
export function changeBorder(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  side: AreaSide,
  change: (border: Border | undefined) => Border | undefined,
): void {
  const edge = edgeOf(area, side);
  if (!edge) return;
  const opposite = oppositeOf(edge);
  const current = (row: number, column: number) => borderAt(edit.book, sheet, row, column, edge.side);
  changeStyles(
    edit,
    sheet,
    edge.area,
    (style, row, column) => withBorder(style, edge.side, change(current(row, column))),
    (row, column) => JSON.stringify(current(row, column) ?? null),
  );
  if (opposite) clearSide(edit, sheet, opposite);
}

/** The line is kept on one side only. */
function clearSide(edit: Edit, sheet: Sheet, edge: Edge): void {
  changeStyles(edit, sheet, edge.area, (style) =>
    style.borders?.[edge.side] ? withBorder(style, edge.side, undefined) : style,
  );
}

function withBorder(style: Style, side: BorderSide, border: Border | undefined): Style {
  const { [side]: _, ...others } = style.borders ?? {};
  return { ...style, borders: border ? { ...others, [side]: border } : others };
}

/** A cell's border, whichever of the two cells keeps it. */
function borderAt(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  side: BorderSide,
): Border | undefined {
  const own = styleAt(book, sheet, row, column).borders?.[side];
  if (own) return own;
  const { side: other, rows, columns } = ACROSS[side];
  return styleAt(book, sheet, row + rows, column + columns).borders?.[other];
}

/** The border that all edges of this kind have, `undefined` for none, `null` when they differ. */
export function commonBorder(
  book: Book,
  sheet: Sheet,
  area: Area,
  side: AreaSide,
): Border | undefined | null {
  const edge = edgeOf(area, side);
  if (!edge) return undefined;
  const found = new Map<string, Border | undefined>();
  for (let row = edge.area.top; row <= edge.area.bottom; row++) {
    for (let column = edge.area.left; column <= edge.area.right; column++) {
      const border = borderAt(book, sheet, row, column, edge.side);
      found.set(JSON.stringify(border ?? null), border);
    }
  }
  return found.size === 1 ? [...found.values()][0] : null;
}
