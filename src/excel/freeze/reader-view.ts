/** What a reader without the add-in would see of the workbook, sheet by sheet. */
import { failureOf } from "../failure";
import { runExcel } from "../run-excel";
import { readClusterCells } from "./cluster-cells";
import { namedPlaces, reachedBy } from "./contagion";
import { callsCluster } from "./formula-parts";
import { parsePlace, type Place } from "./place";
import { formulaCells, readCells } from "./read-cells";
import { locate } from "./restore-plan";
import { readState, type WorkbookState } from "./workbook-state";

export interface SheetView {
  name: string;
  /** Of the insertion that the person works in. */
  isInSet: boolean;
  isProtected: boolean;
  /** Formulas that call the add-in's functions; without it they show #NAME? once recalculated. */
  formulas: number;
  /** Cells that these fill. */
  cells: number;
  /** Other formulas that read them, directly or not, and would show the same. */
  reached: number;
  /** Formulas that were turned into values here, and are kept. */
  kept: number;
}

export interface ReaderView {
  /** Whether the workbook has sheets of ours. */
  hasSet: boolean;
  /** Those with something to tell, in tab order. */
  sheets: SheetView[];
  /** Kept formulas whose cell or sheet is gone. */
  lost: number;
}

/** @throws {ExcelFailure} */
export async function readReaderView(): Promise<ReaderView> {
  try {
    return await runExcel(async (context) => {
      const state = await readState(context);
      const all = formulaCells(await readCells(context, state.sheets));
      const calling = await readClusterCells(
        context,
        all.filter(({ formula }) => callsCluster(formula)),
      );
      const places = new Map([...namedPlaces(state.names), ...(await tablePlaces(context))]);
      const isCalling = new Set(calling.map(cellKey));
      const reached = [...reachedBy(calling, all, { places })].filter(
        (cell) => !isCalling.has(cellKey(cell)),
      );
      return viewOf(state, calling, reached);
    });
  } catch (error) {
    throw failureOf(error);
  }
}

const cellKey = ({ sheetId, row, column }: { sheetId: string; row: number; column: number }): string =>
  `${sheetId}!${row},${column}`;

async function tablePlaces(context: Excel.RequestContext): Promise<Map<string, Place[]>> {
  const tables = context.workbook.tables.load({ name: true });
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load({ address: true }));
  await context.sync();
  return new Map(
    tables.items.map(({ name }, index) => {
      const place = parsePlace(ranges[index]!.address);
      return [name.toLowerCase(), place ? [place] : []];
    }),
  );
}

function viewOf(
  state: WorkbookState,
  calling: Awaited<ReturnType<typeof readClusterCells>>,
  reached: readonly { sheetId: string }[],
): ReaderView {
  const { located, left } = locate(state);
  const sheets = state.sheets.map(({ id, name, isInSet, isProtected }) => {
    const here = calling.filter(({ sheetId }) => sheetId === id);
    return {
      name,
      isInSet,
      isProtected,
      formulas: here.length,
      cells: here.reduce((sum, { values }) => sum + values.flat().length, 0),
      reached: reached.filter(({ sheetId }) => sheetId === id).length,
      kept: located.filter(({ sheetId }) => sheetId === id).length,
    };
  });
  return {
    hasSet: state.sheets.some(({ isInSet }) => isInSet),
    sheets: sheets.filter(({ formulas, reached: more, kept }) => formulas + more + kept > 0),
    lost: left.length,
  };
}
