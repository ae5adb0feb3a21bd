/** The only folder that talks to Excel. */
export {
  makeNextYear,
  replaceSheets,
  surveySets,
  type NextYear,
  type Replacement,
  type SurveyedSet,
} from "./carry";
export { readPackSheets, setUpPack, type PackSheet } from "./board-pack";
export { readCurrentSet, selectPlace, type CurrentSet, type Place, type SetValues } from "./current-set";
export { ExcelFailure, failureOf, type FailureKind } from "./failure";
export { findErrorCells, type ErrorCell } from "./find-error-cells";
export {
  forgetFormulas,
  freezeFormulas,
  readReaderView,
  restoreFormulas,
  type CellPlace,
  type FreezeResult,
  type FreezeScope,
  type LeftFormula,
  type LeftReason,
  type ReaderView,
  type RestoreResult,
  type SheetView,
} from "./freeze";
export { insertFormula, type FormulaInsertion } from "./insert-formula";
export { insertTemplate, type Inserted, type InsertStep, type OnStep } from "./insert-template";
export { findOurSheets, requestOurSheets, type OurSheet } from "./our-sheets";
export { readCerfa, type CerfaCell, type CerfaSides } from "./read-cerfa";
export {
  readContents,
  readNames,
  type CellValue,
  type NamedContents,
  type NamedValues,
  type WantedNames,
} from "./read-names";
export { findLeftovers, removeLeftovers } from "./leftovers";
export { showCell, showSheet } from "./show-sheet";
export { followWaits, type Wait } from "./waits";
export { writeInputs, type InputChange, type InputsWritten } from "./write-inputs";
