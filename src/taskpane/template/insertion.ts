/** What reads and writes whole sheets: loaded when a person inserts them, not with the form. */
export { insertTemplate, makeNextYear, replaceSheets, surveySets } from "../../excel";
export { templateOf } from "../../workbook";
