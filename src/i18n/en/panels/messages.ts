import type { messages as shape } from "../../fr/panels/messages";

export const messages: typeof shape = {
  cellEdit: "A cell is being edited. Confirm it (Enter) or cancel (Esc), then try again.",
  structureProtected:
    "The structure of the workbook is protected. Remove the protection (Review › Protect Workbook), then try again.",
  readOnly: "This workbook is read-only. Save a copy of it (File › Save As), then try again in the copy.",
  accessDenied:
    "Excel refused: a sheet or the workbook is protected. Remove the protection (Review tab), then try again.",
  tooOld:
    "This version of Excel is too old for that. Équilibre needs Excel 2021, Microsoft 365 or Excel on the web.",
  tooLarge: "That is too much for one request to Excel. Insert fewer sheets at a time.",
  memory: "Excel has run out of memory. Close other workbooks or programs, then try again.",
  busy: "Excel is busy, or someone else is changing the workbook. Wait a moment, then try again.",
  signedOut: "Your session has expired. Reload the page or reopen the workbook, then try again.",
  selection:
    "This cannot be done with what is selected. Select a single cell on a worksheet, then try again.",
  gone: "A sheet, a table or a name that this needs is no longer there. Reopen the pane, then try again.",
  nameTaken:
    "Someone has just added a sheet or a name like ours to this workbook. Try again: another name will be chosen.",
  otherWorkbook:
    "Excel did not answer as expected, often because another workbook is in front. Come back to this one, then try again.",
  newerTemplate:
    "These sheets come from a newer version of Équilibre. Reload the add-in to bring it up to date, then try again.",
  noSheets:
    "This workbook has no sheets of Équilibre yet. First insert a template, from the pane’s Template tab.",
  noYear: "The budget year cannot be read. Fill it in on the Parameters sheet, then try again.",
  yearThere:
    "The next year is already in this workbook. To make it again, delete its sheets first, then try again.",
  setGone: "These sheets are no longer in the workbook. Reopen the pane to see the ones that are.",
  leftovers: "The insertion failed and Excel refused to take all of it back. Delete these sheets by hand:",
  halfWritten:
    "Excel stopped in the middle of writing and refused to put the cells back. Undo (Ctrl+Z), then check these sheets:",
  noAnswer:
    "Excel has not answered, and you stopped waiting. If a cell is being edited, confirm it (Enter) or cancel (Esc), then try again.",
  unexpected: "Excel returned an unexpected error. Try again; if it comes back, send the detail to support.",
  perhapsDone:
    "What was asked may still be done, as a whole or not at all: look at your sheets before you start again.",
  untouched: "Your workbook is as it was.",
};
