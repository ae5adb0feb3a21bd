/** What a workbook holds before our sheets in it are made anew: all that is needed to do so, and to take it back. */
import { kindsOf, type SheetOrigin } from "../../workbook";
import { ExcelFailure } from "../failure";
import { ourSheetsAmong, SHEET_PROPERTIES, type OurSheet } from "../our-sheets";

export interface Snapshot {
  ours: OurSheet[];
  /** All sheets, in tab order. */
  sheets: { id: string; name: string; visibility: string }[];
  /** Formulas of the workbook's names, by name. */
  names: ReadonlyMap<string, string>;
  tables: { id: string; name: string }[];
  activeSheetId: string;
}

/** Asks for it; after the caller's `sync` the returned function gives it. */
export function requestSnapshot({ workbook }: Excel.RequestContext): () => Snapshot {
  const sheets = workbook.worksheets.load(`${SHEET_PROPERTIES},items/visibility`);
  const names = workbook.names.load({ name: true, formula: true });
  const tables = workbook.tables.load({ id: true, name: true });
  const active = workbook.worksheets.getActiveWorksheet().load({ id: true });
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  return () => {
    if (workbook.readOnly) throw new ExcelFailure("readOnly", "");
    if (workbook.protection.protected) throw new ExcelFailure("structureProtected", "");
    return {
      ours: ourSheetsAmong(sheets.items, names.items),
      sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
      names: new Map(names.items.map(({ name, formula }) => [name, formula as string])),
      tables: tables.items.map(({ id, name }) => ({ id, name })),
      activeSheetId: active.id,
    };
  };
}

/** The sheets of one insertion. */
export interface SheetSet {
  /** What follows our names in it. */
  suffix: string;
  sheets: OurSheet[];
  /** The choices its sheets were made with; of sheets that no longer say, the usual ones. */
  origin: SheetOrigin;
}

/** The insertions in a workbook, in tab order. */
export function setsIn(ours: readonly OurSheet[]): SheetSet[] {
  return [...new Set(ours.map(({ suffix }) => suffix))].map((suffix) => {
    const sheets = ours.filter((sheet) => sheet.suffix === suffix);
    const origins = sheets.flatMap(({ origin }) => (origin ? [origin] : []));
    const origin = origins[0] ?? { language: "fr" as const, year: 0, example: null, followUp: false };
    return { suffix, sheets, origin: { ...origin, followUp: origins.some(({ followUp }) => followUp) } };
  });
}

/** @throws {ExcelFailure} when the workbook has no such insertion any more */
export function setOf({ ours }: Snapshot, suffix: string): SheetSet {
  const found = setsIn(ours).find((set) => set.suffix === suffix);
  if (!found) throw new ExcelFailure("setGone", suffix);
  return found;
}

/** The kinds of some sheets that this version knows. */
export const kindsIn = (sheets: readonly OurSheet[]): string[] =>
  kindsOf("complete").filter((kind) => sheets.some((sheet) => sheet.kind === kind));
