/** Finds our sheets by what they say of themselves, wherever they stand and whatever they are called now. */
import type { SheetOrigin } from "../workbook";
import { nameAddress } from "./name-address";
import { readIdentity } from "./sheet-identity";

export interface OurSheet {
  /** A `SheetKind`, or a kind that a later version knows. */
  kind: string;
  /** Version of the template that made it. */
  version: number;
  /** What follows our names in its insertion: `eq_annee` + `_2027`. Sheets of one insertion share it. */
  suffix: string;
  /** What the sheet is called now. */
  name: string;
  id: string;
  /** The choices it was made with, as far as the sheet still says them. */
  origin: SheetOrigin | null;
}

/**
 * Asks Excel for what is needed; after the caller's `sync` the returned function gives our sheets in tab order.
 * A copy that a person made of one of our sheets is hers: no workbook name points to it.
 */
export function requestOurSheets({ workbook }: Excel.RequestContext): () => OurSheet[] {
  const sheets = workbook.worksheets.load(SHEET_PROPERTIES);
  const names = workbook.names.load({ name: true, formula: true });
  return () => ourSheetsAmong(sheets.items, names.items);
}

/** What {@link ourSheetsAmong} needs to know of the worksheets. */
export const SHEET_PROPERTIES = ["id", "name", "customProperties/items/key", "customProperties/items/value"]
  .map((property) => `items/${property}`)
  .join();

/** Our sheets among loaded ones. */
export function ourSheetsAmong(
  sheets: readonly Excel.Worksheet[],
  names: readonly { name: string; formula: string }[],
): OurSheet[] {
  const namesOf = namesBySheet(names);
  const candidates = sheets.flatMap(({ id, name, customProperties }): Candidate[] => {
    const identity = readIdentity(new Map(customProperties.items.map(({ key, value }) => [key, value])));
    if (!identity) return [];
    const here = namesOf.get(name) ?? [];
    const suffix = identity.suffix ?? usualSuffix(here);
    return [{ ...identity, suffix, name, id, hasNames: here.some((item) => item.endsWith(suffix)) }];
  });
  return candidates
    .filter((sheet) => !isCopy(sheet, candidates))
    .map(({ kind, version, suffix, name, id, origin }) => ({ kind, version, suffix, name, id, origin }));
}

/** Our sheets, in one `sync`. */
export async function findOurSheets(context: Excel.RequestContext): Promise<OurSheet[]> {
  const read = requestOurSheets(context);
  await context.sync();
  return read();
}

type Candidate = OurSheet & { hasNames: boolean };

/** Of several sheets of one kind and insertion, the first that names point to is the original, else the first. */
function isCopy(sheet: Candidate, all: Candidate[]): boolean {
  const same = all.filter(({ kind, suffix }) => kind === sheet.kind && suffix === sheet.suffix);
  return sheet !== (same.find(({ hasNames }) => hasNames) ?? same[0]);
}

/** Our names by the sheet that they point to. */
function namesBySheet(names: readonly { name: string; formula: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, formula } of names) {
    const target = /^eq_/i.test(name) ? nameAddress(formula) : null;
    if (target) found.set(target.sheetName, [...(found.get(target.sheetName) ?? []), name]);
  }
  return found;
}

/** The suffix that most of some names have: for a sheet that no longer says its own. */
function usualSuffix(names: readonly string[]): string {
  const counts = new Map<string, number>([["", 0]]);
  for (const name of names) {
    const suffix = /_\d+$/.exec(name)?.[0] ?? "";
    counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
