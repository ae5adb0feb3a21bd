/** Gives a sheet its looks: each value of each property is set once, over all the cells that have it. */
import {
  areaAddress,
  areasByValue,
  base,
  cellLooks,
  roles,
  type Area,
  type CellLooks,
  type Look,
  type SheetTemplate,
  type SpanLook,
} from "../workbook";
import { withinLimit } from "./addresses";

type Lines = NonNullable<Look["lines"]>;

export function paintSheet(sheet: Excel.Worksheet, template: SheetTemplate): void {
  const { print, columnWidths, styles } = template;
  const everything = { top: 0, left: 0, bottom: print.area.bottom, right: columnWidths.length - 1 };
  const { format } = sheet.getRange(areaAddress(everything));
  format.font.size = base.size;
  format.font.color = base.color;
  format.verticalAlignment = base.vertical;
  const looks = cellLooks(styles);
  for (const { property, set } of PROPERTIES) {
    for (const { value, areas } of areasByValue(looks, valueBesideBase(property))) {
      for (const addresses of withinLimit(areas.map(areaAddress)))
        set(formatOf(sheet, addresses), value as never);
    }
  }
  for (const { value, areas } of areasByValue(looks, ({ align, role }) => align ?? lookOf(role).horizontal)) {
    for (const addresses of withinLimit(areas.map(areaAddress)))
      formatOf(sheet, addresses).horizontalAlignment = value;
  }
  for (const { value, areas } of areasByValue(looks, ({ role }) => lookOf(role).lines))
    drawLines(sheet, areas, value);
  setNumberFormats(sheet, looks);
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

/** Ranges of several areas have no number format in Office.js: one call an area. */
function setNumberFormats(sheet: Excel.Worksheet, looks: CellLooks): void {
  for (const { value, areas } of areasByValue(looks, ({ numberFormat }) => numberFormat)) {
    // One value for the whole range; the type of the property only knows of two-dimensional arrays.
    for (const area of areas) sheet.getRange(areaAddress(area)).numberFormat = value as unknown as string[][];
  }
}

/** The format of several areas of a sheet at once. */
export function formatOf(sheet: Excel.Worksheet, addresses: string[]): Excel.RangeFormat {
  if (addresses.length === 1) return sheet.getRange(addresses[0]!).format;
  return sheet.getRanges(addresses.join(",")).format;
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
type Line = (typeof EDGES)[keyof typeof EDGES] | "InsideHorizontal" | "InsideVertical";

/** Areas of one shape share their calls: Excel refuses inner lines where there is no inside. */
function drawLines(sheet: Excel.Worksheet, areas: Area[], lines: Lines): void {
  const shapes = new Map<string, { wanted: Line[]; areas: Area[] }>();
  for (const area of areas) {
    const wanted = linesOf(area, lines);
    const shape = shapes.get(wanted.join()) ?? { wanted, areas: [] };
    shape.areas.push(area);
    shapes.set(wanted.join(), shape);
  }
  for (const shape of shapes.values()) {
    for (const addresses of withinLimit(shape.areas.map(areaAddress))) {
      const { borders } = formatOf(sheet, addresses);
      for (const side of shape.wanted) drawLine(borders.getItem(side as "EdgeTop"), lines);
    }
  }
}

function linesOf(area: Area, { edges }: Lines): Line[] {
  if (edges !== "all") return edges.map((edge) => EDGES[edge]);
  const wanted: Line[] = Object.values(EDGES);
  if (area.bottom > area.top) wanted.push("InsideHorizontal");
  if (area.right > area.left) wanted.push("InsideVertical");
  return wanted;
}

/** A continuous line is thin unless it is told otherwise. */
function drawLine(border: Excel.RangeBorder, { color, weight }: Lines): void {
  border.style = "Continuous";
  border.color = color;
  if (weight !== "Thin") border.weight = weight;
}
