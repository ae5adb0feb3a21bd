import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { missingRuleAttributes } from "./conditional-formats";
import { definedNames } from "./defined-names";
import { dataValidations } from "./validations";
import { element, type Attributes } from "./xml";
import type { Book, Sheet } from "../model";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of the file, by their path in the package, in the order they are written. */
type Parts = Map<string, Uint8Array | string>;

/** Where an element goes among its siblings: the order of CT_Worksheet and CT_Workbook (ECMA-376 18.3.1.99, 18.2.27). */
const VALIDATIONS_BEFORE = /<(?:hyperlinks|printOptions|pageMargins)[ />]/;
const CUSTOM_PROPERTIES_AFTER = /<page(?:Margins|Setup)[^>]*\/>|<\/(?:headerFooter|rowBreaks|colBreaks)>/g;
const NAMES_BEFORE = /<(?:externalReferences|calcPr)[ />]/;

/**
 * Adds to the library's file what the library cannot write – names, data validations, custom properties of sheets, some
 * attributes of rules and tables – and packs it anew without any date.
 */
export async function completeParts(book: Book, file: Uint8Array): Promise<Uint8Array> {
  const parts = await unpack(file);
  edit(parts, "xl/workbook.xml", (xml) => insertBefore(xml, NAMES_BEFORE, definedNames(book)));
  book.sheets.forEach((sheet, index) => {
    edit(parts, sheetPath(index), (xml) =>
      completeRules(insertBefore(xml, VALIDATIONS_BEFORE, dataValidations(sheet)), sheet),
    );
    addCustomProperties(parts, sheet, index);
  });
  for (const path of [...parts.keys()].filter((name) => name.startsWith("xl/tables/"))) {
    edit(parts, path, removeHiddenFilter);
  }
  return pack(parts);
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/**
 * `stopIfTrue`, the words of rules about text, which the library writes as plain formulas, and the automatic ends of
 * data bars, which only the extension can name.
 */
function completeRules(xml: string, sheet: Sheet): string {
  const missing = missingRuleAttributes(sheet);
  const bars = xml.replace(/<x14:cfvo type="min"\/>/g, '<x14:cfvo type="autoMin"/>');
  return bars
    .replace(/<x14:cfvo type="max"\/>/g, '<x14:cfvo type="autoMax"/>')
    .replace(/<cfRule ([^>]*?)(\/?)>/g, (_, written: string, end: string) => {
      const attributes: Attributes = {};
      for (const [, name, value] of written.matchAll(/([\w:]+)="([^"]*)"/g)) attributes[name!] = value!;
      Object.assign(attributes, missing.get(Number(attributes["priority"])));
      return element("cfRule", attributes).replace(/\/>$/, `${end}>`);
    });
}

/** A table without filter buttons has no `autoFilter`; the library can only hide each button. */
function removeHiddenFilter(xml: string): string {
  return xml.replace(/<autoFilter [^>]*>(?:<filterColumn [^>]*hiddenButton="1"[^>]*\/>)+<\/autoFilter>/, "");
}

/** Worksheet custom properties: one part of UTF-16 text each, as Excel stores them (ECMA-376 12.3.5 and 18.3.1.22). */
function addCustomProperties(parts: Parts, sheet: Sheet, index: number): void {
  const properties = Object.entries(sheet.customProperties).sort(([a], [b]) => (a < b ? -1 : 1));
  if (properties.length === 0) return;
  const elements = properties.map(([name, value], number) => {
    const partName = `customProperty${index + 1}_${number + 1}.bin`;
    parts.set(`xl/customProperty/${partName}`, new Uint8Array(Buffer.from(value, "utf16le")));
    edit(parts, "[Content_Types].xml", (xml) => {
      const ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
      const override = element("Override", { PartName: `/xl/customProperty/${partName}`, ContentType });
      return xml.replace("</Types>", `${override}</Types>`);
    });
    const id = addRelationship(
      parts,
      index,
      `${RELATIONSHIPS}/customProperty`,
      `../customProperty/${partName}`,
    );
    return element("customPr", { name, "r:id": id });
  });
  const added = element("customProperties", {}, elements.join(""));
  edit(parts, sheetPath(index), (xml) => insertAfterLast(xml, CUSTOM_PROPERTIES_AFTER, added));
}

function addRelationship(parts: Parts, sheetIndex: number, type: string, target: string): string {
  const path = `xl/worksheets/_rels/sheet${sheetIndex + 1}.xml.rels`;
  if (!parts.has(path)) {
    parts.set(path, `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
  }
  let id = "";
  edit(parts, path, (xml) => {
    id = `rId${[...xml.matchAll(/<Relationship /g)].length + 1}`;
    const relationship = element("Relationship", { Id: id, Type: type, Target: target });
    return xml.replace("</Relationships>", `${relationship}</Relationships>`);
  });
  return id;
}

function insertBefore(xml: string, sibling: RegExp, added: string): string {
  return insertAt(xml, xml.search(sibling), added);
}

function insertAfterLast(xml: string, sibling: RegExp, added: string): string {
  const last = [...xml.matchAll(sibling)].at(-1);
  return insertAt(xml, last ? last.index + last[0].length : -1, added);
}

function insertAt(xml: string, place: number, added: string): string {
  if (place < 0) throw new Error("The file has no place for an element it should hold");
  return xml.slice(0, place) + added + xml.slice(place);
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The file has no part ${path}`);
  parts.set(path, change(typeof part === "string" ? part : new TextDecoder().decode(part)));
}

async function unpack(file: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map();
  for await (const entry of unzip(file).entries()) parts.set(entry.path, await entry.bytes());
  return parts;
}

function pack(parts: Parts): Promise<Uint8Array> {
  const archive = zip({ reproducible: true, noSort: true });
  for (const [path, content] of parts) archive.add(path, content);
  return archive.bytes();
}
