/**
 * The Univer formula engine as an evaluator of single formulas. Univer's own scheduling is not used: it
 * calculates in at most two passes, so that a spill read by another spill can stay stale, and it waits for a
 * timer. Parser, interpreter and functions are Univer's; cells are read from where the calculator keeps them.
 */
import type { ICellData } from "@univerjs/core";
import { LocaleType, LogLevel, ObjectMatrix, Univer, UniverInstanceType } from "@univerjs/core";
import type { BaseAstNode, BaseFunction, ISheetData, LexerNode } from "@univerjs/engine-formula";
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import type { Book } from "../../book/model";
import type { Evaluator } from "../calculation/evaluator";
import type { WorkingCells } from "../calculation/working-cells";
import { MAX_COLUMNS, MAX_ROWS } from "../formula/areas";
import { engineSheetName } from "../formula/resolve";
import { fromEngineResult, toEngineCell } from "./values";

export interface UniverEvaluator extends Evaluator {
  /** Replaces the functions registered by the last call; formulas compiled before must be compiled again. */
  setFunctions(functions: BaseFunction[]): void;
}

// The engine's index of values by row answers "=" with holes instead of FALSE for the rows that do not match
// (`=IF(A1=0,1,2)` is #VALUE! from its second calculation on), so it is told that nothing is in the index.
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });

/**
 * The engine asks of each text that it meets beside a number whether it reads as one, SUMIF again for every row; the
 * answer depends on the text alone.
 */
const readAsNumber = StringValueObject.prototype.convertToNumberObjectValue;
const readTexts = new Map<string, ReturnType<typeof readAsNumber>>();
const MOST_TEXTS = 10_000;
StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject) {
  const text = this.getValue();
  let read = readTexts.get(text);
  if (!read) {
    if (readTexts.size >= MOST_TEXTS) readTexts.clear();
    readTexts.set(text, (read = readAsNumber.call(this)));
  }
  return read;
};

/** Compiled formulas kept, most of which are used by one cell only. */
const MOST_COMPILED = 20_000;

/** Values of cells that the engine may keep between formulas: lists of 50,000 rows would fill the memory. */
const MOST_VALUES = 200_000;

let evaluators = 0;

export function createUniverEvaluator(
  bookOf: () => Book,
  cells: WorkingCells,
  corrections: BaseFunction[],
): UniverEvaluator {
  // Caches of the engine are shared by all its instances and keyed by this.
  const unitId = `book${++evaluators}`;
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: unitId });
  const injector = univer.__getInjector();
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const lexer = injector.get(Lexer);
  const parser = injector.get(AstTreeBuilder);
  const interpreter = injector.get(Interpreter);
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(...corrections);
  functions.getExecutors().forEach(keepTextLiterals);
  // SEQUENCE, OFFSET … ask how large the sheet is; the engine would look in a workbook of its own.
  config.getSheetRowColumnCount = () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });

  const compiled = new Map<string, BaseAstNode | null>();
  let custom: BaseFunction[] = [];
  let known = "";
  /** Cells read since the engine last forgot their values. */
  let read = 0;

  /** The engine asks this object for the cells of a sheet; nothing is copied into it. */
  function liveCells(sheetId: string): ObjectMatrix<ICellData> {
    const matrix = new ObjectMatrix<ICellData>();
    matrix.getValue = (row, column) => {
      read++;
      return toEngineCell(cells.cellAt(sheetId, row, column)) as ICellData;
    };
    return matrix;
  }

  function loadSheets(): void {
    const names: [string, string][] = bookOf().sheets.map(({ id, name }) => [id, name]);
    if (names.join() === known) return;
    known = names.join();
    const ids = names.map(([id]) => id);
    const sheets: ISheetData = {};
    for (const id of ids) {
      sheets[id] = {
        cellData: liveCells(id),
        rowCount: MAX_ROWS,
        columnCount: MAX_COLUMNS,
        rowData: {},
        columnData: {},
      };
    }
    config.load({
      allUnitData: { [unitId]: sheets },
      // INDIRECT reads the names that the person sees.
      unitSheetNameMap: {
        [unitId]: Object.fromEntries(
          names.flatMap(([id, name]) => [
            [name, id],
            [engineSheetName(id), id],
          ]),
        ),
      },
      unitStylesData: {},
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
  }

  function forgetValues(): void {
    loadSheets();
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    read = 0;
  }

  function parse(text: string): BaseAstNode | null {
    const tree = lexer.treeBuilder(text);
    if (!tree || typeof tree === "string" || Array.isArray(tree)) return null;
    return parser.parse(tree as LexerNode) ?? null;
  }

  return {
    compile(text) {
      loadSheets();
      let node = compiled.get(text);
      if (node === undefined) {
        if (compiled.size >= MOST_COMPILED) compiled.clear();
        compiled.set(text, (node = parse(text)));
      }
      return node;
    },
    evaluate(formula, { sheetId, row, column }) {
      const node = formula as BaseAstNode | null;
      if (!node) return { error: "#VALUE!" };
      if (read > MOST_VALUES) forgetValues();
      runtime.setCurrent(row, column, MAX_ROWS, MAX_COLUMNS, sheetId, unitId);
      try {
        const result = fromEngineResult(interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 }));
        node.resetCalculationState();
        return result;
      } catch {
        // A fault inside one of the engine's functions must stay in its cell.
        return { error: "#VALUE!" };
      }
    },
    forgetValues,
    setFunctions(next) {
      next.forEach(keepTextLiterals);
      functions.unregisterExecutors(...custom.map((each) => each.name));
      functions.registerExecutors(...next);
      custom = next;
      compiled.clear();
    },
    dispose() {
      univer.dispose();
    },
  };
}

/** By default the engine reads `"5%"` or `"1/2"` among a function's arguments as a number; in Excel they are texts. */
function keepTextLiterals(executor: BaseFunction): void {
  executor.isArgumentsIgnoreNumberPattern = () => true;
}
