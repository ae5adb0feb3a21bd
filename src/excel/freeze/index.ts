/** Makes a workbook readable without the add-in, and brings its formulas back. */
export { forgetFormulas } from "./forget";
export { freezeFormulas, type FreezeResult, type FreezeScope } from "./freeze";
export type { CellPlace } from "./freeze-plan";
export { parseAddress } from "./place";
export { readReaderView, type ReaderView, type SheetView } from "./reader-view";
export { restoreFormulas, type RestoreOptions, type RestoreResult } from "./restore";
export type { LeftFormula, LeftReason } from "./restore-plan";
