import type { functionsPanel as shape } from "../../fr/panels/functions";

export const functionsPanel: typeof shape = {
  heading: "Functions",
  loading: "Loading the functions…",
  notLoaded:
    "The list of functions could not be loaded. Check your connection, then try again: the functions themselves still calculate.",
  retry: "Try again",
  search: "Look for a function",
  found: (count) =>
    count === 0
      ? "No function matches. Try another word, for example “fee”."
      : `${count} function${count > 1 ? "s" : ""}`,
  back: "All functions",
  signature: "Form",
  arguments: "Arguments",
  optional: "optional",
  translated: (label) => `“${label}”`,
  colon: ": ",
  errors: "Errors",
  source: "Source",
  examples: "Examples",
  result: "Result",
  insert: "Insert into the cell",
  inserted: (cell) => `The formula was written into the cell ${cell}.`,
  occupied: (cell) => `The cell ${cell} is not empty: replace it?`,
  replace: "Replace",
  keep: "Cancel",
};
