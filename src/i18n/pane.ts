/** Texts of the task pane, apart from those of the sheets: the pane opens without loading the template. */
import type { Language } from "./language";
import type { fr } from "./pane-fr";

export { languageOf, type Language } from "./language";
export type PaneTexts = typeof fr;

/** The pane's texts in one language; the other is not loaded. */
export const loadPaneTexts = async (language: Language): Promise<PaneTexts> =>
  language === "fr"
    ? (await import(/* webpackChunkName: "pane-fr" */ "./pane-fr")).fr
    : (await import(/* webpackChunkName: "pane-en" */ "./pane-en")).en;
