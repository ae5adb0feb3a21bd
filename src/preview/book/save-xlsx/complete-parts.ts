import { describeCharts } from "./charts";
import { missingRuleAttributes } from "./conditional-formats";
import { addCustomProperties } from "./custom-properties";
import { addCustomXml } from "./custom-xml";
import { definedNames } from "./defined-names";
import { edit, insertBefore, pack, sheetPath, unpack } from "./package-parts";
import { dataValidations } from "./validations";
import { element, type Attributes } from "./xml";
import type { Book, Sheet } from "../model";

/** Where elements go among their siblings: order of CT_Worksheet and CT_Workbook (ECMA-376 18.3.1.99, 18.2.27). */
const VALIDATIONS_BEFORE = /<(?:hyperlinks|printOptions|pageMargins)[ />]/;
const NAMES_BEFORE = /<(?:externalReferences|calcPr)[ />]/;

/**
 * Adds to the library's file what the library cannot write – names, data validations, custom properties of sheets, custom XML,
 * some attributes of rules and tables – and packs it anew without any date.
 */
export async function completeParts(book: Book, file: Uint8Array): Promise<Uint8Array> {
  const parts = await unpack(file);
  edit(parts, "xl/workbook.xml", (xml) => insertBefore(xml, NAMES_BEFORE, definedNames(book)));
  book.sheets.forEach((sheet, index) => {
    edit(parts, sheetPath(index), (xml) => completeRules(withValidations(xml, sheet), sheet));
    addCustomProperties(parts, sheet, index);
    describeCharts(parts, sheet, index);
  });
  addCustomXml(parts, book);
  for (const path of [...parts.keys()].filter((name) => name.startsWith("xl/tables/"))) {
    edit(parts, path, removeHiddenFilter);
  }
  return pack(parts);
}

function withValidations(xml: string, sheet: Sheet): string {
  return insertBefore(xml, VALIDATIONS_BEFORE, dataValidations(sheet));
}

/**
 * `stopIfTrue`, the words of rules about text, which the library writes as plain formulas, and the automatic ends of
 * data bars, which only the extension can name.
 */
function completeRules(xml: string, sheet: Sheet): string {
  const missing = missingRuleAttributes(sheet);
  const rules = xml.replace(/<cfRule ([^>]*?)(\/?)>/g, (_, written: string, end: string) => {
    const attributes: Attributes = {};
    for (const [, name, value] of written.matchAll(/([\w:]+)="([^"]*)"/g)) attributes[name!] = value!;
    Object.assign(attributes, missing.get(Number(attributes["priority"])));
    return element("cfRule", attributes).replace(/\/>$/, `${end}>`);
  });
  return rules
    .replace(/<x14:cfvo type="min"\/>/g, '<x14:cfvo type="autoMin"/>')
    .replace(/<x14:cfvo type="max"\/>/g, '<x14:cfvo type="autoMax"/>');
}

/** A table without filter buttons has no `autoFilter`; the library can only hide each button. */
function removeHiddenFilter(xml: string): string {
  return xml.replace(/<autoFilter [^>]*>(?:<filterColumn [^>]*hiddenButton="1"[^>]*\/>)+<\/autoFilter>/, "");
}
