/** The only folder that talks to Excel. */
export { ExcelFailure, failureOf, type FailureKind } from "./failure";
export { insertFormula, type FormulaInsertion } from "./insert-formula";
export { insertTemplate, type Inserted, type InsertStep } from "./insert-template";
export { findOurSheets, requestOurSheets, type OurSheet } from "./our-sheets";
export {
  readContents,
  readNames,
  type CellValue,
  type NamedContents,
  type NamedValues,
  type WantedNames,
} from "./read-names";
export { showSheet } from "./show-sheet";
