/** The grid without a screen: calculates the book in Node and in the page alike. */
import { createCalculator } from "../calculation/calculator";
import type { WorkingCells } from "../calculation/working-cells";
import { displayText } from "../display-text";
import type { Grid, GridOptions } from "../index";
import { corrections } from "./corrections";
import { CustomFunction } from "./custom-function";
import type { UniverEvaluator } from "./evaluator";
import { createUniverEvaluator } from "./evaluator";

export async function createHeadlessGrid(options: GridOptions): Promise<Grid> {
  const { store, locale, emptyCell = null, isCalculated = false } = options;
  let evaluator: UniverEvaluator | undefined;
  const makeEvaluator = (cells: WorkingCells) => {
    const bookOf = () => store.book;
    evaluator = createUniverEvaluator(bookOf, cells, corrections(locale, bookOf));
    return evaluator;
  };
  const calculator = createCalculator(store, makeEvaluator, { isCalculated });

  /** A saved file's results stand until the functions of the add-in that made them are there. */
  let awaitsFunctions = isCalculated && !options.customFunctions;

  const sheetName = (sheetId: string) => store.book.sheets.find((sheet) => sheet.id === sheetId)?.name ?? "";
  const setCustomFunctions: Grid["setCustomFunctions"] = (customFunctions) => {
    const { declarations, call } = customFunctions ?? { declarations: [], call: () => null };
    evaluator?.setFunctions(
      declarations.map((declaration) => new CustomFunction(declaration, { call, emptyCell, sheetName })),
    );
    if (customFunctions) awaitsFunctions = false;
    calculator.invalidate();
  };
  setCustomFunctions(options.customFunctions);

  return {
    calculate: async () => {
      if (!awaitsFunctions) calculator.calculate();
    },
    evaluateAt: calculator.evaluateAt,
    setCustomFunctions,
    reopened: calculator.reopened,
    text(sheetId, row, column) {
      const sheet = store.book.sheets.find((candidate) => candidate.id === sheetId);
      const cell = sheet?.cells[row]?.[column];
      const style = cell?.s === undefined ? undefined : store.book.styles[cell.s];
      return displayText(cell?.v, style?.numberFormat ?? "General", locale);
    },
    dispose: calculator.dispose,
  };
}
