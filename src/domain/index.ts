/** The door of the rules: nothing else of this folder is imported from outside. */
export * from "./fault";
export * from "./quantities";
export * from "./words";
export * from "./money";
export * from "./resources";
export * from "./self-financing";
export * from "./vigilance";
export * from "./fee-grid";
export * from "./aid-caps";
export * from "./sharing";
export * from "./example-budgets";
export * from "./reference-values";
