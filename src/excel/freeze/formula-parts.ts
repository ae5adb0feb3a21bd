/**
 * A formula cut into what refers to cells and all the rest, so that references can be followed without understanding
 * what stands around them. Formulas are in Excel's invariant form.
 */
import { columnIndex, LAST_COLUMN, LAST_ROW, unquoted } from "./place";

export interface Reference {
  /** As written: `'Mon budget'!$D$5:D9#`. */
  text: string;
  /** Name of the sheet before the `!`, unquoted; null when the cells are on the formula's own sheet. */
  sheetName: string | null;
  /** `$D$5:D9`, `A:C` or `3:5`, without the sheet. */
  address: string;
  /** Stands for all that the cell's formula spills (`D5#`). */
  spills: boolean;
}

export type FormulaPart = string | Reference;

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const ADDRESS = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

const PART = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    // References into tables, and into other workbooks with all that follows.
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\](?:[\p{L}\p{N}_.\\]*!(?:${ADDRESS})?)?`,
    String.raw`(?:${SHEET})?#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)`,
    String.raw`(?<sheet>${SHEET})?(?<address>${ADDRESS})(?![\p{L}\p{N}_.(!\\])(?<spill>#)?`,
    String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
    String.raw`[^]`,
  ].join("|"),
  "gu",
);

export function formulaParts(formula: string): FormulaPart[] {
  return [...formula.matchAll(PART)].map(({ 0: text, groups = {} }) => {
    const { sheet, address, spill } = groups;
    return address === undefined ? text : reference(text, sheet, address, spill !== undefined);
  });
}

export const referencesIn = (parts: readonly FormulaPart[]): Reference[] =>
  parts.filter((part): part is Reference => typeof part !== "string");

function reference(text: string, sheet: string | undefined, address: string, spills: boolean): FormulaPart {
  // A sheet of another workbook stays as it is: `'C:\[Autre.xlsx]Budget'!A1`.
  const isForeign = sheet?.includes("[") ?? false;
  if (isForeign || !isOnSheet(address)) return text;
  return { text, sheetName: sheet === undefined ? null : unquoted(sheet.slice(0, -1)), address, spills };
}

/** `XFE1` is a name. */
const isOnSheet = (address: string): boolean =>
  address
    .replaceAll("$", "")
    .split(":")
    .every((corner) => {
      const [, letters = "", digits = ""] = /^([A-Za-z]*)(\d*)$/.exec(corner)!;
      const row = Number(digits);
      return columnIndex(letters) <= LAST_COLUMN && (digits === "" || (row >= 1 && row <= LAST_ROW + 1));
    });

const CLUSTER_CALL = /^(?:cluster\.|_xldudf_cluster_)/i;

/**
 * Whether a formula calls one of the add-in's functions, be it deep inside another. A text that names one does not
 * count. A workbook last opened without the add-in may show them as `_xldudf_CLUSTER_…`.
 */
export function callsCluster(formula: string): boolean {
  if (!/cluster/i.test(formula)) return false;
  const parts = formulaParts(formula);
  return parts.some(
    (part, index) => typeof part === "string" && CLUSTER_CALL.test(part) && parts[index + 1] === "(",
  );
}
