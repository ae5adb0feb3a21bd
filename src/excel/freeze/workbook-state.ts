/** What freezing and restoring need to know of a workbook before they look at its cells. */
import { chooseSet } from "../current-set";
import { ExcelFailure } from "../failure";
import { ourSheetsAmong, SHEET_PROPERTIES } from "../our-sheets";
import { KEPT_NAMESPACE, NOTHING_KEPT, readKeptXml, type Kept } from "./kept";

export interface SheetState {
  id: string;
  name: string;
  isProtected: boolean;
  /** Of the insertion that the person works in. */
  isInSet: boolean;
}

/** A name of the workbook, or of one sheet. */
export interface NameState {
  name: string;
  formula: string;
  sheetId: string | null;
}

export interface WorkbookState {
  /** In tab order. */
  sheets: SheetState[];
  names: NameState[];
  kept: Kept;
  isReadOnly: boolean;
  /** The part of the file that holds what is kept. */
  partId: string | null;
  partXml: string | null;
}

const SHEETS = `${SHEET_PROPERTIES},items/protection/protected,items/names/items/name,items/names/items/formula`;

/** In one `sync`, and a second when formulas are kept. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(SHEETS);
  const names = workbook.names.load({ name: true, formula: true });
  const active = workbook.worksheets.getActiveWorksheet().load({ id: true });
  const parts = workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load("items/id");
  workbook.load({ readOnly: true });
  await context.sync();
  const set = chooseSet(ourSheetsAmong(sheets.items, names.items), active.id);
  const ours = new Set(set?.sheets.map(({ id }) => id));
  return {
    sheets: sheets.items.map(({ id, name, protection }) => ({
      id,
      name,
      isProtected: protection.protected,
      isInSet: ours.has(id),
    })),
    names: [
      ...names.items.map(({ name, formula }) => ({ name, formula: formula as string, sheetId: null })),
      ...sheets.items.flatMap(({ id, names: own }) =>
        own.items.map(({ name, formula }) => ({ name, formula: formula as string, sheetId: id })),
      ),
    ],
    isReadOnly: workbook.readOnly,
    ...(await readPart(context, parts.items)),
  };
}

/** The same for who will write. @throws {ExcelFailure} where nothing can be written */
export async function readStateToWrite(context: Excel.RequestContext): Promise<WorkbookState> {
  const state = await readState(context);
  if (state.isReadOnly) throw new ExcelFailure("readOnly", "");
  return state;
}

async function readPart(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<Pick<WorkbookState, "kept" | "partId" | "partXml">> {
  const [part] = parts;
  if (!part) return { kept: NOTHING_KEPT, partId: null, partXml: null };
  const xml = xmlOf(part);
  await context.sync();
  const kept = readKeptXml(xml.value);
  // What cannot be read must not be overwritten either: it may be a later version's.
  if (!kept) throw new ExcelFailure("newerTemplate", KEPT_NAMESPACE);
  return { kept, partId: part.id, partXml: xml.value };
}

const xmlOf = (part: Excel.CustomXmlPart): OfficeExtension.ClientResult<string> => part.getXml();
