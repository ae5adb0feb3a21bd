/** Gives a sheet its looks: one set of format calls a look, over all the areas that have it. */
import {
  areaAddress,
  base,
  lookAreas,
  roles,
  type Area,
  type Look,
  type LookAreas,
  type SheetTemplate,
} from "../workbook";

/** Excel takes an address of at most 8,192 characters. */
const ADDRESS_LIMIT = 8192;

export function paintSheet(sheet: Excel.Worksheet, template: SheetTemplate): void {
  const { print, columnWidths } = template;
  const everything = { top: 0, left: 0, bottom: print.area.bottom, right: columnWidths.length - 1 };
  setFont(sheet.getRange(areaAddress(everything)).format, base);
  sheet.getRange(areaAddress(everything)).format.verticalAlignment = base.vertical;
  for (const { look, areas } of lookAreas(template.styles)) paint(sheet, look, areas);
}

/** The format of several areas of a sheet at once. */
export function formatOf(sheet: Excel.Worksheet, addresses: string[]): Excel.RangeFormat {
  if (addresses.length === 1) return sheet.getRange(addresses[0]!).format;
  return sheet.getRanges(addresses.join(",")).format;
}

function paint(
  sheet: Excel.Worksheet,
  { role, numberFormat, align }: LookAreas["look"],
  areas: Area[],
): void {
  const look: Look = roles[role];
  for (const addresses of withinLimit(areas.map(areaAddress))) {
    if (Object.keys(look).length === 0 && align === undefined) continue;
    const format = formatOf(sheet, addresses);
    setFont(format, look);
    if (look.fill !== undefined) format.fill.color = look.fill;
    if (look.wrap !== undefined) format.wrapText = look.wrap;
    if (look.indent !== undefined) format.indentLevel = look.indent;
    const horizontal = align ?? look.horizontal;
    if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  }
  if (look.lines) drawLines(sheet, areas, look.lines);
  if (numberFormat !== undefined) {
    // One value for the whole range; the type of the property only knows of two-dimensional arrays.
    for (const area of areas)
      sheet.getRange(areaAddress(area)).numberFormat = numberFormat as unknown as string[][];
  }
}

function setFont(format: Excel.RangeFormat, look: Look): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
}

function* withinLimit(addresses: string[]): Generator<string[]> {
  let some: string[] = [];
  let length = 0;
  for (const address of addresses) {
    if (length + address.length + 1 > ADDRESS_LIMIT) {
      yield some;
      some = [];
      length = 0;
    }
    some.push(address);
    length += address.length + 1;
  }
  yield some;
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
type Line = (typeof EDGES)[keyof typeof EDGES] | "InsideHorizontal" | "InsideVertical";

/** Areas of one shape share their calls: Excel refuses inner lines where there is no inside. */
function drawLines(sheet: Excel.Worksheet, areas: Area[], lines: NonNullable<Look["lines"]>): void {
  const { edges } = lines;
  const shapes = new Map<string, { wanted: Line[]; areas: Area[] }>();
  for (const area of areas) {
    const wanted: Line[] = edges === "all" ? Object.values(EDGES) : edges.map((edge) => EDGES[edge]);
    if (edges === "all" && area.bottom > area.top) wanted.push("InsideHorizontal");
    if (edges === "all" && area.right > area.left) wanted.push("InsideVertical");
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

function drawLine(border: Excel.RangeBorder, { color, weight }: NonNullable<Look["lines"]>): void {
  border.style = "Continuous";
  border.color = color;
  border.weight = weight;
}
