import { unzip } from "@cj-tech-master/excelts/archive";
import { XMLParser } from "fast-xml-parser";

/** Value of a cell in a file; absent = empty. */
export type FileValue = number | string | boolean | { error: string };

export interface FileCell {
  value?: FileValue;
  /** Text of the formula, without `=`. */
  formula?: string;
  /** Area that an array formula fills. */
  arrayArea?: string;
}

/** Cells by sheet name, then A1 address. */
export type FileCells = Map<string, Map<string, FileCell>>;

interface XmlText {
  "#text"?: string;
}
interface XmlCell {
  r: string;
  t?: string;
  v?: string | XmlText;
  f?: string | (XmlText & { t?: string; ref?: string });
  is?: XmlString;
}
interface XmlString {
  t?: string | XmlText;
  r?: Array<{ t?: string | XmlText }>;
}

const LISTS = new Set(["sheet", "Relationship", "row", "c", "si", "r"]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && LISTS.has(name),
});

/** Reads what an .xlsx file holds, straight from its XML: neither dates nor formats get in the way of comparing. */
export async function readCells(file: Uint8Array): Promise<FileCells> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(file).entries()) {
    if (/\.(xml|rels)$/.test(entry.path))
      parts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
  }
  const part = (path: string) => parser.parse(parts.get(path) ?? "") as Record<string, never>;
  const strings = ((part("xl/sharedStrings.xml")["sst"]?.["si"] ?? []) as XmlString[]).map(stringText);
  const targets = new Map<string, string>();
  for (const { Id, Target } of relationships(part("xl/_rels/workbook.xml.rels"))) targets.set(Id, Target);
  const cells: FileCells = new Map();
  for (const { name, id } of sheets(part("xl/workbook.xml"))) {
    const path = `xl/${(targets.get(id) ?? "").replace(/^\/?(xl\/)?/, "")}`;
    if (!parts.has(path)) throw new Error(`The file has no part for its sheet ${name}`);
    cells.set(name, sheetCells(part(path), strings));
  }
  return cells;
}

function relationships(document: Record<string, never>): Array<{ Id: string; Target: string }> {
  return document["Relationships"]?.["Relationship"] ?? [];
}

/** `id` is the relationship's: `sheetId` has another name. */
function sheets(document: Record<string, never>): Array<{ name: string; id: string }> {
  return document["workbook"]?.["sheets"]?.["sheet"] ?? [];
}

function sheetCells(document: Record<string, never>, strings: string[]): Map<string, FileCell> {
  const rows = (document["worksheet"]?.["sheetData"]?.["row"] ?? []) as Array<{ c?: XmlCell[] }>;
  const cells = rows.flatMap((row) => row.c ?? []);
  return new Map(cells.map((cell) => [cell.r, fileCell(cell, strings)]));
}

function fileCell(cell: XmlCell, strings: string[]): FileCell {
  const value = cellValue(cell, strings);
  const array = typeof cell.f === "object" && cell.f.t === "array" ? cell.f.ref : undefined;
  return {
    ...(value === undefined ? {} : { value }),
    ...(cell.f === undefined ? {} : { formula: text(cell.f) }),
    ...(array === undefined ? {} : { arrayArea: array }),
  };
}

function cellValue({ t, v, is }: XmlCell, strings: string[]): FileValue | undefined {
  if (t === "inlineStr") return is ? stringText(is) : "";
  if (v === undefined) return undefined;
  const written = text(v);
  switch (t) {
    case "s":
      return strings[Number(written)] ?? "";
    case "str":
      return unescape(written);
    case "b":
      return written === "1";
    case "e":
      return { error: written };
    default:
      return Number(written);
  }
}

function stringText(string: XmlString): string {
  if (string.r) return string.r.map((run) => unescape(text(run.t))).join("");
  return unescape(text(string.t));
}

function text(node: string | XmlText | undefined): string {
  return typeof node === "object" ? (node["#text"] ?? "") : (node ?? "");
}

/** `_x000D_` and the like stand for characters (ECMA-376 22.9.2.19, ST_Xstring). */
function unescape(written: string): string {
  return written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
