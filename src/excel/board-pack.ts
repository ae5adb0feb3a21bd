/**
 * The pages that go to the board: which of our sheets can be printed, and their print set-up. Excel has no call that
 * prints; the person does.
 */
import { areaAddress, type Area } from "../workbook";
import { chooseSet } from "./current-set";
import { failureOf } from "./failure";
import { parseAddress } from "./freeze";
import { ourSheetsAmong, SHEET_PROPERTIES } from "./our-sheets";
import { runExcel } from "./run-excel";

export interface PackSheet {
  id: string;
  /** A `SheetKind`, or a kind that a later version knows. */
  kind: string;
  name: string;
  /** Excel does not print hidden sheets. */
  isHidden: boolean;
}

/**
 * The sheets of the insertion that the person works in, in the order of their tabs: the order in which Excel prints.
 *
 * @throws {ExcelFailure}
 */
export async function readPackSheets(): Promise<PackSheet[]> {
  try {
    return await runExcel(async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load(`${SHEET_PROPERTIES},items/visibility`);
      const names = workbook.names.load({ name: true, formula: true });
      const active = workbook.worksheets.getActiveWorksheet().load({ id: true });
      await context.sync();
      const set = chooseSet(ourSheetsAmong(sheets.items, names.items), active.id);
      const hidden = new Set(
        sheets.items.filter(({ visibility }) => visibility !== "Visible").map(({ id }) => id),
      );
      return (set?.sheets ?? []).map(({ id, kind, name }) => ({ id, kind, name, isHidden: hidden.has(id) }));
    });
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * Sets the sheets up for printing, the first of them shown: every page that has none gets a print area and fits the
 * width of a landscape A4; areas that are there reach down to the end of tables that have grown. Pages are numbered
 * where nothing stands in the footer. What is set up already stays. In three `sync`, the last of which writes.
 *
 * @throws {ExcelFailure}
 */
export async function setUpPack(sheetIds: readonly string[]): Promise<void> {
  try {
    await runExcel(async (context) => {
      const sheets = sheetIds.map((id) => requestSetUp(context.workbook.worksheets.getItem(id)));
      await context.sync();
      const tables = sheets.map(({ sheet }) =>
        sheet.tables.items.map((table) => table.getRange().load({ address: true })),
      );
      await context.sync();
      sheets.forEach((one, index) => {
        setUp(
          one,
          tables[index]!.map(({ address }) => areaOf(address)),
        );
      });
      sheets[0]?.sheet.activate();
      await context.sync();
    });
  } catch (error) {
    throw failureOf(error);
  }
}

/** Excel's codes in headers and footers. */
const SHEET_NAME = "&A";
const PAGE_NUMBERS = "&P / &N";

type SetUp = ReturnType<typeof requestSetUp>;

function requestSetUp(sheet: Excel.Worksheet) {
  const { pageLayout } = sheet;
  sheet.tables.load({ name: true });
  return {
    sheet,
    layout: pageLayout.load({ zoom: true }),
    footers: pageLayout.headersFooters.defaultForAllPages.load({
      leftFooter: true,
      centerFooter: true,
      rightFooter: true,
    }),
    printed: pageLayout.getPrintAreaOrNullObject().load({ address: true }),
    used: sheet.getUsedRangeOrNullObject(true).load({ address: true }),
  };
}

function setUp({ layout, footers, printed, used }: SetUp, tables: readonly Area[]): void {
  if (printed.isNullObject) {
    if (!used.isNullObject) layout.setPrintArea(used.address.split("!").at(-1)!);
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
  } else if (!printed.address.includes(",")) {
    const before = areaOf(printed.address);
    const area = reachingDown(before, tables);
    if (area.bottom !== before.bottom) layout.setPrintArea(areaAddress(area));
  }
  const { horizontalFitToPages, verticalFitToPages } = layout.zoom;
  if (!horizontalFitToPages && !verticalFitToPages) layout.zoom = { horizontalFitToPages: 1 };
  // The numbers alone: Excel refused to go on after them the last time.
  const isFree =
    !footers.leftFooter && !footers.centerFooter && ["", PAGE_NUMBERS].includes(footers.rightFooter);
  if (isFree) {
    footers.rightFooter = PAGE_NUMBERS;
    footers.leftFooter = SHEET_NAME;
  }
}

/** Down to the end of every table that begins within the area. */
function reachingDown(area: Area, tables: readonly Area[]): Area {
  const bottoms = tables
    .filter(
      ({ top, left }) => top <= area.bottom && top >= area.top && left >= area.left && left <= area.right,
    )
    .map(({ bottom }) => bottom);
  return { ...area, bottom: Math.max(area.bottom, ...bottoms) };
}

const areaOf = (address: string): Area => parseAddress(address.split("!").at(-1)!)!;
