/** The cells that call the add-in's functions, with all that each of them fills. */
import { cellAddress, type Area } from "../../workbook";
import { callsCluster, formulaParts, referencesIn } from "./formula-parts";
import type { Raw } from "./marks";
import { contains, oneCell, parseAddress } from "./place";
import type { FormulaCell } from "./read-cells";

export interface ClusterCell extends FormulaCell {
  /** The cell, or the array that its formula spills. */
  area: Area;
  values: Raw[][];
  /** What must be written when the cell is: the whole of the merged cells it stands in. */
  writtenArea: Area;
}

/** Merged cells can be asked for since this set. */
const MERGED_AREAS_API = "1.13";

/**
 * Reads of each what it fills, in one `sync`. Texts that look like a formula are left out, and cells of an array that
 * another one spills.
 */
export async function readClusterCells(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<ClusterCell[]> {
  const canAskMerged = Office.context.requirements.isSetSupported("ExcelApi", MERGED_AREAS_API);
  const asked = cells.map((cell) => {
    const range = context.workbook.worksheets.getItem(cell.sheetId).getCell(cell.row, cell.column);
    return {
      cell,
      own: range.load({ values: true }),
      spill: range.getSpillingToRangeOrNullObject().load({ values: true, rowCount: true, columnCount: true }),
      merged: canAskMerged ? range.getMergedAreasOrNullObject().load({ address: true }) : null,
    };
  });
  await context.sync();
  const read = asked.flatMap(({ cell, own, spill, merged }) => {
    if ((own.values as Raw[][])[0]![0] === cell.formula) return [];
    const area = oneCell(cell.row, cell.column);
    if (!spill.isNullObject) {
      area.bottom += spill.rowCount - 1;
      area.right += spill.columnCount - 1;
    }
    const mergedArea =
      merged && !merged.isNullObject ? parseAddress(merged.address.split("!").at(-1)!) : null;
    const values = (spill.isNullObject ? own.values : spill.values) as Raw[][];
    return [{ ...cell, area, values, writtenArea: mergedArea ?? area }];
  });
  return read.filter((cell) => !read.some((other) => other !== cell && covers(other, cell)));
}

const covers = (spilling: ClusterCell, { sheetId, row, column }: ClusterCell): boolean =>
  spilling.sheetId === sheetId && contains(spilling.area, row, column);

/**
 * The cells to freeze: those of the wanted sheets that call the add-in's functions, and, wherever they are, those that
 * read what one of these spills (`M6#`): nothing would spill there any more.
 */
export function cellsToFreeze(
  all: readonly FormulaCell[],
  isWanted: (sheetId: string) => boolean,
): FormulaCell[] {
  const chosen = new Set(all.filter(({ sheetId, formula }) => isWanted(sheetId) && callsCluster(formula)));
  const readers = all.filter(({ formula }) => /\d#/.test(formula));
  for (let before = -1; before < chosen.size;) {
    before = chosen.size;
    const anchors = new Set([...chosen].map(placeOf));
    for (const cell of readers) if (spillsRead(cell).some((place) => anchors.has(place))) chosen.add(cell);
  }
  return all.filter((cell) => chosen.has(cell));
}

const placeOf = ({ sheetName, row, column }: FormulaCell): string =>
  spillPlace(sheetName, cellAddress(row, column));

const spillPlace = (sheetName: string, address: string): string =>
  `${sheetName.toLowerCase()}!${address.replaceAll("$", "").toUpperCase()}`;

const spillsRead = ({ formula, sheetName }: FormulaCell): string[] =>
  referencesIn(formulaParts(formula))
    .filter(({ spills }) => spills)
    .map((reference) => spillPlace(reference.sheetName ?? sheetName, reference.address));
