import { edit, insertAfterLast, sheetPath, type Parts } from "./package-parts";
import { element } from "./xml";
import type { Sheet } from "../model";

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Where `customProperties` goes in a sheet (order: ECMA-376 18.3.1.99). */
const FORERUNNERS = /<page(?:Margins|Setup)[^>]*\/>|<\/(?:headerFooter|rowBreaks|colBreaks)>/g;

/**
 * Adds a sheet's custom properties: one part of UTF-16 text each, as Excel stores them (ECMA-376 12.3.5, 18.3.1.22).
 *
 * @param index place of the sheet in the book, from 0
 */
export function addCustomProperties(parts: Parts, sheet: Sheet, index: number): void {
  const properties = Object.entries(sheet.customProperties).sort(([a], [b]) => (a < b ? -1 : 1));
  if (properties.length === 0) return;
  const elements = properties.map(([name, value], number) => {
    const file = `customProperty${index + 1}_${number + 1}.bin`;
    parts.set(`xl/customProperty/${file}`, new Uint8Array(Buffer.from(value, "utf16le")));
    declareType(parts, `/xl/customProperty/${file}`);
    return element("customPr", { name, "r:id": addRelationship(parts, index, `../customProperty/${file}`) });
  });
  const added = element("customProperties", {}, elements.join(""));
  edit(parts, sheetPath(index), (xml) => insertAfterLast(xml, FORERUNNERS, added));
}

function declareType(parts: Parts, partName: string): void {
  const override = element("Override", { PartName: partName, ContentType: CONTENT_TYPE });
  edit(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", `${override}</Types>`));
}

/** @returns id of the new relationship of the sheet */
function addRelationship(parts: Parts, sheetIndex: number, target: string): string {
  const path = `xl/worksheets/_rels/sheet${sheetIndex + 1}.xml.rels`;
  if (!parts.has(path)) parts.set(path, EMPTY_RELATIONSHIPS);
  let id = "";
  edit(parts, path, (xml) => {
    id = `rId${[...xml.matchAll(/<Relationship /g)].length + 1}`;
    const relationship = element("Relationship", { Id: id, Type: RELATIONSHIP, Target: target });
    return xml.replace("</Relationships>", `${relationship}</Relationships>`);
  });
  return id;
}
