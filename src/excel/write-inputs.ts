/**
 * Puts values into cells to fill in, found by their names: all of them or none. Two `sync` read where they stand and
 * what they hold, the third writes. What a person changed since the pane read it is never overwritten, nor a formula of
 * hers without her consent.
 */
import type { Content } from "../workbook";
import { cellInput } from "./cell-input";
import type { Place } from "./current-set";
import { ExcelFailure, failureOf } from "./failure";
import { nameAddress } from "./name-address";
import { requestCells, type CellValue, type NamedCell } from "./read-names";
import { runApart, runExcel, takeBackAfter } from "./run-excel";

export interface InputChange {
  place: Place;
  /** What the cell showed when the change was decided. */
  from: CellValue;
  /** `null` empties the cell. */
  to: string | number | null;
}

export interface InputChanges {
  /** Of the insertion that was read: what follows our names in it. */
  suffix: string;
  changes: readonly InputChange[];
  /** Whether formulas may give way to values. */
  replaceFormulas: boolean;
}

/** Only `written` has changed anything. */
export type InputsWritten =
  | { state: "written"; sheetNames: string[] }
  /** Names are gone, or cells no longer show what was read. */
  | { state: "outdated" }
  /** So many of the cells hold a formula. */
  | { state: "formulas"; count: number };

/** Cells one under the other in what a name stands for. */
interface Run extends Place {
  contents: Content[];
}

/** @throws {ExcelFailure} with the cells as they were; of kind `halfWritten` when even putting them back failed */
export async function writeInputs({
  suffix,
  changes,
  replaceFormulas,
}: InputChanges): Promise<InputsWritten> {
  let before: Run[] | null = null;
  const formulas = new Map<string, string>();
  try {
    return await runExcel(async (context): Promise<InputsWritten> => {
      const items = context.workbook.names.load({ name: true, formula: true });
      await context.sync();
      const wanted = new Set(changes.map(({ place }) => place.name));
      for (const { name, formula } of items.items) {
        const logical = name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : "";
        if (wanted.has(logical) && nameAddress(formula)) formulas.set(logical, formula);
      }
      const read = requestCells(context, formulas);
      await context.sync();
      const cells = read();
      const held = changes.map(({ place }) => cells.get(place.name)?.[place.row]?.[place.column]);
      if (changes.some(({ from }, index) => !shows(held[index], from))) return { state: "outdated" };
      const count = held.filter((cell) => isFormula(cell!.content)).length;
      if (count > 0 && !replaceFormulas) return { state: "formulas", count };
      before = runsOf(changes.map(({ place }, index) => ({ ...place, content: held[index]!.content })));
      write(context, formulas, runsOf(changes.map(({ place, to }) => ({ ...place, content: to }))));
      await context.sync();
      return { state: "written", sheetNames: sheetsOf(formulas) };
    });
  } catch (error) {
    await takeBackAfter(error, async (cause) => {
      if (before) await putBack(formulas, before, cause);
    });
    throw failureOf(error);
  }
}

const shows = (cell: NamedCell | undefined, from: CellValue): boolean =>
  cell !== undefined && JSON.stringify(cell.value) === JSON.stringify(from);

const isFormula = (content: Content): boolean => typeof content === "object" && content !== null;

const sheetsOf = (formulas: ReadonlyMap<string, string>): string[] =>
  [...new Set([...formulas.values()].map((formula) => nameAddress(formula)!.sheetName))].sort();

/** One write for cells that stand one under the other. */
function runsOf(cells: readonly (Place & { content: Content })[]): Run[] {
  const runs: Run[] = [];
  const sorted = [...cells].sort(
    (a, b) => a.name.localeCompare(b.name) || a.column - b.column || a.row - b.row,
  );
  for (const { name, row, column, content } of sorted) {
    const last = runs.at(-1);
    if (last?.name === name && last.column === column && last.row + last.contents.length === row)
      last.contents.push(content);
    else runs.push({ name, row, column, contents: [content] });
  }
  return runs;
}

/** A person's own formulas are put back as she wrote them. */
const asIs = (formula: string): string => formula;

function write(
  { workbook }: Excel.RequestContext,
  formulas: ReadonlyMap<string, string>,
  runs: readonly Run[],
): void {
  for (const { name, row, column, contents } of runs) {
    const { sheetName, address } = nameAddress(formulas.get(name)!)!;
    const first = workbook.worksheets.getItem(sheetName).getRange(address).getCell(row, column);
    first.getResizedRange(contents.length - 1, 0).formulas = contents.map((content) => [
      cellInput(content, asIs),
    ]);
  }
}

/**
 * Undoes a write that stopped on the way. The order is that of the write: where Excel refuses again it is at the cells
 * that it refused the first time, and all before them are back. What counts is how the cells stand in the end.
 */
async function putBack(
  formulas: ReadonlyMap<string, string>,
  before: readonly Run[],
  cause: unknown,
): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    await inOwnContext((context) => write(context, formulas, before)).catch(() => undefined);
    if (await isBack(formulas, before).catch(() => false)) return;
  }
  throw new ExcelFailure("halfWritten", `${sheetsOf(formulas).join(", ")} (${failureOf(cause).detail})`);
}

/** The failed context may still carry unsent requests. */
const inOwnContext = (prepare: (context: Excel.RequestContext) => void): Promise<void> =>
  runApart(async (context) => {
    prepare(context);
    await context.sync();
  });

async function isBack(formulas: ReadonlyMap<string, string>, before: readonly Run[]): Promise<boolean> {
  return runApart(async (context) => {
    const read = requestCells(context, formulas);
    await context.sync();
    const cells = read();
    return before.every(({ name, row, column, contents }) =>
      contents.every(
        (content, index) =>
          JSON.stringify(cells.get(name)?.[row + index]?.[column]?.content) === JSON.stringify(content),
      ),
    );
  });
}
