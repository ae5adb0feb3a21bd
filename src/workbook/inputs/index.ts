/** What a person fills in: which cells, under which names, and how they get into other sheets of the template. */
export { carryInputs, namesToCarry, type Inputs } from "./carry-inputs";
