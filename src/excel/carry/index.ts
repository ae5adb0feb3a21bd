/** Our sheets made anew with what a person filled in: replaced in place, or for the next year. */
export { replaceSheets, type Replacement } from "./replace-sheets";
export { makeNextYear, type NextYear } from "./roll-over";
export { surveySets, type SurveyedSet } from "./survey";
