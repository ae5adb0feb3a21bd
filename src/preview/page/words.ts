/** The page's own words; the add-in's come from its manifest. */

export type Language = "fr" | "en";

/** As Excel names the user's language and formats. */
export const LOCALES = { fr: "fr-FR", en: "en-US" } as const;

const fr = {
  ribbonTabs: "Onglets du ruban",
  failed: (label: string) => `${label}\u00a0: la commande n’a pas abouti.`,
  closePane: "Fermer le volet",
  count: "Nb (non vides)",
  figure: (label: string, value: string) => `${label}\u00a0: ${value}`,
  average: "Moyenne",
  sum: "Somme",
  language: "Langue",
  loading: "Ouverture du classeur…",
  notLoaded: "Le classeur n’a pas pu s’ouvrir :",
  pane: "Volet Office",
  paneWidth: "Largeur du volet",
  preview: "Aperçu : ce n’est pas Excel",
  quickAccess: "Accès rapide",
  ready: "Prêt",
  redo: "Rétablir",
  running: (label: string) => `${label}…`,
  save: "Enregistrer .xlsx",
  saved: (name: string) => `${name} est dans vos téléchargements.`,
  saving: "Enregistrement…",
  sheet: "Classeur",
  tooBigToCarry: "Le classeur est trop grand pour changer de langue sans le perdre : enregistrez-le d’abord.",
  undo: "Annuler",
};

const en: typeof fr = {
  ribbonTabs: "Ribbon tabs",
  failed: (label) => `${label}: the command did not finish.`,
  closePane: "Close the pane",
  count: "Count",
  figure: (label, value) => `${label}: ${value}`,
  average: "Average",
  sum: "Sum",
  language: "Language",
  loading: "Opening the workbook…",
  notLoaded: "The workbook could not be opened:",
  pane: "Task pane",
  paneWidth: "Pane width",
  preview: "Preview: this is not Excel",
  quickAccess: "Quick access",
  ready: "Ready",
  redo: "Redo",
  running: (label) => `${label}…`,
  save: "Save .xlsx",
  saved: (name) => `${name} is in your downloads.`,
  saving: "Saving…",
  sheet: "Workbook",
  tooBigToCarry: "The workbook is too large to keep while the language changes: save it first.",
  undo: "Undo",
};

export type Words = typeof fr;

const WORDS: Record<Language, Words> = { fr, en };

export const wordsIn = (language: Language): Words => WORDS[language];

/** `?lang=` decides, else the browser; whoever reads neither gets French, the add-in's own language. */
export function chooseLanguage(search: string, browserLanguages: readonly string[]): Language {
  const asked = new URLSearchParams(search).get("lang");
  if (asked === "fr" || asked === "en") return asked;
  const known = browserLanguages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === "fr" || tag === "en");
  return known === "en" ? "en" : "fr";
}
