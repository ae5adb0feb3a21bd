import type { checksPanel as shape } from "../../fr/panels/checks";
import { checks as sheet } from "../checks";
import { checkSources } from "./check-sources";

export const checksPanel: typeof shape = {
  run: "Check again",
  running: "Checking the workbook…",
  none: "This workbook has no Équilibre sheet yet. Insert a template, then come back here.",
  insert: "Insert a template",
  allFine: (count) => `✓ All is well: ${count} checks run, nothing to look at.`,
  summary: (errors, questions, fine) =>
    `${errors} ${errors === 1 ? "error" : "errors"}, ${questions} ${questions === 1 ? "question" : "questions"}, ${fine} ${fine === 1 ? "check" : "checks"} without remark.`,
  notAll: (count) =>
    `! ${count} ${count === 1 ? "check" : "checks"} could not be run: nothing says that all is well.`,
  groups: {
    error: "✕ To correct",
    question: "! To think about",
    notRun: "Not checked",
    fine: "✓ Without remark",
  },
  absent: (sheets) => `Sheets this workbook does not have: ${sheets}. Their checks do not apply.`,
  found: (said) => `Found: ${said}`,
  mark: (value) => `mark ${value}`,
  source: (rule) => `Rule: ${rule}`,
  go: "Show the cell",
  goTo: (label) => `Show the cell: ${label}`,
  gone: "That cell no longer exists. Check again.",
  unreadable: (shown) => `The cell shows “${shown}”: nothing can be calculated.`,
  missing: (names) =>
    `Names of the workbook were deleted (${names}): insert the sheet again to get them back.`,
  errorCells: (count) => (count === 1 ? "One cell shows an error" : `${count} cells show an error`),
  errorCell: (sheetName, address, error) => `${sheetName}, ${address}: ${error}`,
  moreErrors: (count) => `and ${count} more.`,
  errorSource: "A cell in error makes all that reads it wrong or unreadable.",
  errorAdvice: "Follow the error to the cell that causes it.",
  extraLines: {
    expenseTexts: ["Expenses entered as text", "0", "Remove spaces and letters: an amount is a number."],
    negativeExpense: [
      "Negative expenses",
      "0",
      "Lower the line concerned rather than entering a negative one.",
    ],
  },
  lines: sheet.lines,
  sources: checkSources,
};
