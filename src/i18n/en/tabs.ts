import type { tabs as shape } from "../fr/tabs";

export const tabs: typeof shape = {
  label: "Parts of the pane",
  template: "Template",
  functions: "Functions",
  help: "Help",
};
