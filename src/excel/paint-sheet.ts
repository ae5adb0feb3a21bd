/** Gives a sheet its looks: each value of each property is set once, over all the cells that have it. */
import {
  areaAddress,
  areasByValue,
  base,
  cellLooks,
  roles,
  type Area,
  type Look,
  type SheetTemplate,
  type SpanLook,
  type StyleSpan,
} from "../workbook";
import { formattedBlocks } from "./number-formats";
import { lastRow, type Areas, type SheetAreas } from "./sheet-areas";

type Lines = NonNullable<Look["lines"]>;

export function paintSheet(sheet: SheetAreas, template: SheetTemplate): void {
  const { columnWidths, styles } = template;
  const everything = { top: 0, left: 0, bottom: lastRow(template), right: columnWidths.length - 1 };
  const [{ format }] = sheet.covering([everything]) as [Areas];
  format.font.size = base.size;
  format.font.color = base.color;
  format.verticalAlignment = base.vertical;
  const looks = cellLooks(styles);
  for (const { property, set } of PROPERTIES) {
    for (const { value, areas } of areasByValue(looks, valueBesideBase(property))) {
      for (const some of sheet.covering(areas)) set(some.format, value as never);
    }
  }
  for (const { value, areas } of areasByValue(looks, ({ align, role }) => align ?? lookOf(role).horizontal)) {
    for (const { format } of sheet.covering(areas)) format.horizontalAlignment = value;
  }
  for (const { value, areas } of areasByValue(looks, ({ role }) => lookOf(role).lines))
    drawLines(sheet, areas, value);
  for (const { area, formats } of formattedBlocks(looks)) {
    // One value is for the whole range; the type of the property only knows of two-dimensional arrays.
    (sheet.at([areaAddress(area)]) as Excel.Range).numberFormat = formats as string[][];
  }
  paintAhead(sheet, template.ahead);
}

/** Cells that results will come to: as quiet as those above them, neighbours of one format in one write. */
function paintAhead(sheet: SheetAreas, ahead: readonly StyleSpan[]): void {
  for (const { format } of sheet.covering(ahead.map(({ area }) => area))) {
    format.font.size = base.size;
    format.font.color = base.color;
    format.verticalAlignment = base.vertical;
  }
  const looks = cellLooks(ahead);
  for (const { value, areas } of areasByValue(looks, ({ align }) => align)) {
    for (const { format } of sheet.covering(areas)) format.horizontalAlignment = value;
  }
  for (const { value, areas } of areasByValue(looks, ({ numberFormat }) => numberFormat)) {
    for (const area of areas)
      (sheet.at([areaAddress(area)]) as Excel.Range).numberFormat = value as unknown as string[][];
  }
}

const lookOf = (role: SpanLook["role"]): Look => roles[role];

type Property = "bold" | "italic" | "size" | "color" | "fill" | "wrap" | "indent";

const PROPERTIES: { property: Property; set: (format: Excel.RangeFormat, value: never) => void }[] = [
  { property: "bold", set: (format, value) => (format.font.bold = value) },
  { property: "italic", set: (format, value) => (format.font.italic = value) },
  { property: "size", set: (format, value) => (format.font.size = value) },
  { property: "color", set: (format, value) => (format.font.color = value) },
  { property: "fill", set: (format, value) => (format.fill.color = value) },
  { property: "wrap", set: (format, value) => (format.wrapText = value) },
  { property: "indent", set: (format, value) => (format.indentLevel = value) },
];

/** What a look says of a property, unless every cell has it already. */
const valueBesideBase =
  (property: Property) =>
  ({ role }: SpanLook): Look[Property] => {
    const value = lookOf(role)[property];
    return value === (base as Look)[property] ? undefined : value;
  };

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
type Line = (typeof EDGES)[keyof typeof EDGES] | "InsideHorizontal";

/** Excel refuses inner lines where there is no inside: those go to the areas that have one. */
function drawLines(sheet: SheetAreas, areas: Area[], lines: Lines): void {
  const { edges } = lines;
  if (edges !== "all") {
    drawSides(
      sheet,
      areas,
      lines,
      edges.map((edge) => EDGES[edge]),
    );
    return;
  }
  // Column by column: the inner lines from column to column are then edges, one kind of line less to draw.
  const strips = areas.flatMap(columnsOf);
  drawSides(sheet, strips, lines, Object.values(EDGES));
  drawSides(
    sheet,
    strips.filter(({ top, bottom }) => bottom > top),
    lines,
    ["InsideHorizontal"],
  );
}

const columnsOf = ({ top, left, bottom, right }: Area): Area[] =>
  Array.from({ length: right - left + 1 }, (_, index) => ({
    top,
    left: left + index,
    bottom,
    right: left + index,
  }));

function drawSides(sheet: SheetAreas, areas: Area[], lines: Lines, sides: Line[]): void {
  for (const { format } of sheet.covering(areas)) {
    for (const side of sides) drawLine(format.borders.getItem(side as "EdgeTop"), lines);
  }
}

/** A continuous line is thin unless it is told otherwise. */
function drawLine(border: Excel.RangeBorder, { color, weight }: Lines): void {
  border.style = "Continuous";
  border.color = color;
  if (weight !== "Thin") border.weight = weight;
}
