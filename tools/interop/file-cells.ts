import { unzip } from "@cj-tech-master/excelts/archive";
import { XMLParser } from "fast-xml-parser";
import { posix } from "node:path";

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
  const part = await openParts(file);
  const strings = await sharedStrings(part);
  const targets = await relationships(part, "xl/workbook.xml");
  const cells: FileCells = new Map();
  for (const { name, id } of sheets(await part("xl/workbook.xml"))) {
    const sheet = await part(targets.get(id) ?? "");
    if (!sheet["worksheet"]) throw new Error(`The file has no part for its sheet ${name}`);
    cells.set(name, sheetCells(sheet, strings));
  }
  return cells;
}

/** Where a table stands, and all cells of its sheet. */
export interface FileTable {
  area: string;
  cells: Map<string, FileCell>;
}

/** The table of a name, on whatever sheet; nothing else of the file is read. */
export async function readTable(file: Uint8Array, name: string): Promise<FileTable | undefined> {
  const part = await openParts(file);
  for (const path of (await relationships(part, "xl/workbook.xml")).values()) {
    if (!path.startsWith("xl/worksheets/")) continue;
    for (const target of (await relationships(part, path)).values()) {
      if (!target.startsWith("xl/tables/")) continue;
      const table = (await part(target))["table"] as { displayName: string; ref: string } | undefined;
      if (table?.displayName === name)
        return { area: table.ref, cells: sheetCells(await part(path), await sharedStrings(part)) };
    }
  }
  return undefined;
}

type Document = Record<string, never>;
type PartReader = (path: string) => Promise<Document>;

/** Parts are unpacked and parsed when they are asked for; a part that is not there is empty. */
async function openParts(file: Uint8Array): Promise<PartReader> {
  const bytes = new Map<string, () => Promise<Uint8Array>>();
  for await (const entry of unzip(file).entries()) bytes.set(entry.path, () => entry.bytes());
  return async (path) => parser.parse(new TextDecoder().decode(await bytes.get(path)?.())) as Document;
}

async function sharedStrings(part: PartReader): Promise<string[]> {
  return (((await part("xl/sharedStrings.xml"))["sst"]?.["si"] ?? []) as XmlString[]).map(stringText);
}

/** What a part refers to, by the name it gives it. */
async function relationships(part: PartReader, from: string): Promise<Map<string, string>> {
  const { dir, base } = posix.parse(from);
  const document = await part(`${dir}/_rels/${base}.rels`);
  const found = (document["Relationships"]?.["Relationship"] ?? []) as Array<{ Id: string; Target: string }>;
  return new Map(found.map(({ Id, Target }) => [Id, posix.resolve("/", dir, Target).slice(1)]));
}

/** `id` is the relationship's: `sheetId` has another name. */
function sheets(document: Document): Array<{ name: string; id: string }> {
  return document["workbook"]?.["sheets"]?.["sheet"] ?? [];
}

function sheetCells(document: Document, strings: string[]): Map<string, FileCell> {
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
