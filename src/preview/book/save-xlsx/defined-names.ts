import { columnLetters } from "../address";
import { absoluteAreaAddress, quotedSheetName } from "./addresses";
import { fileFormula } from "./formulas";
import { element, escapeXml } from "./xml";
import type { Book, DefinedName, Sheet } from "../model";

interface FileName {
  name: string;
  /** Place of the sheet in the book, for a name of that sheet. */
  scope?: number;
  text: string;
  hidden: boolean;
  comment: string;
}

/**
 * The workbook's `definedNames` element: names of the book and of its sheets, print areas and print titles, sorted as
 * Excel does. Written here because the library reads references cell by cell and drops comments. Empty text if there is none.
 */
export function definedNames(book: Book): string {
  const names = [
    ...book.names.map((name) => fileName(name)),
    ...book.sheets.flatMap((sheet, scope) => [
      ...sheet.names.map((name) => fileName(name, scope)),
      ...printNames(sheet, scope),
    ]),
  ].sort((a, b) => compare(a.name.toUpperCase(), b.name.toUpperCase()) || (a.scope ?? -1) - (b.scope ?? -1));
  return names.length === 0 ? "" : element("definedNames", {}, names.map(definedName).join(""));
}

function fileName({ name, formula, visible, comment }: DefinedName, scope?: number): FileName {
  return {
    name,
    text: fileFormula(formula),
    hidden: !visible,
    comment,
    ...(scope === undefined ? {} : { scope }),
  };
}

function printNames(sheet: Sheet, scope: number): FileName[] {
  const { area, titleRows, titleColumns } = sheet.print;
  const prefix = `${quotedSheetName(sheet.name)}!`;
  const titles = [
    titleColumns && `${prefix}$${columnLetters(titleColumns.left)}:$${columnLetters(titleColumns.right)}`,
    titleRows && `${prefix}$${titleRows.top + 1}:$${titleRows.bottom + 1}`,
  ].filter((part) => part !== undefined);
  const builtIn = (name: string, text: string): FileName => ({
    name,
    scope,
    text,
    hidden: false,
    comment: "",
  });
  return [
    ...(area ? [builtIn("_xlnm.Print_Area", prefix + absoluteAreaAddress(area))] : []),
    ...(titles.length > 0 ? [builtIn("_xlnm.Print_Titles", titles.join(","))] : []),
  ];
}

function definedName({ name, scope, text, hidden, comment }: FileName): string {
  const attributes = {
    name,
    comment: comment || undefined,
    localSheetId: scope,
    hidden: hidden ? 1 : undefined,
  };
  return element("definedName", attributes, escapeXml(text));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
