/** The only folder that talks to Excel. */
export { ExcelFailure, failureOf, type FailureKind } from "./failure";
export { insertFormula, type FormulaInsertion } from "./insert-formula";
export { insertTemplate, type Inserted, type InsertStep } from "./insert-template";
export { showSheet } from "./show-sheet";
