/** Single writings that freezing, restoring and taking either back have in common. No `sync` here. */
import { areaAddress, type Area } from "../../workbook";
import type { NameState } from "./workbook-state";

export function nameItem(workbook: Excel.Workbook, { name, sheetId }: NameState): Excel.NamedItem {
  return (sheetId === null ? workbook.names : workbook.worksheets.getItem(sheetId).names).getItem(name);
}

/** The part of the file that holds what is kept: a new one where there was none; `null` takes it away. */
export function putPart(workbook: Excel.Workbook, partId: string | null, xml: string | null): void {
  const { customXmlParts } = workbook;
  if (partId === null) {
    if (xml !== null) customXmlParts.add(xml);
  } else if (xml === null) customXmlParts.getItem(partId).delete();
  else customXmlParts.getItem(partId).setXml(xml);
}

/** Puts a formula where its values are; an array must find its cells empty. */
export function putFormula(
  workbook: Excel.Workbook,
  { sheetId, area, formula }: { sheetId: string; area: Area; formula: string },
): void {
  const range = workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
  if (area.bottom > area.top || area.right > area.left) range.clear("Contents");
  range.getCell(0, 0).formulas = [[formula]];
}
