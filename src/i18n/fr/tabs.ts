/** Names of the pane's tabs. */
export const tabs = {
  label: "Parties du volet",
  template: "Modèle",
  functions: "Fonctions",
  help: "Aide",
};
