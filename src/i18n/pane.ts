/** Texts of the task pane, apart from those of the sheets: the pane opens without loading the template. */
import type { Language } from "./language";
import { en } from "./pane-en";
import { fr } from "./pane-fr";

export { languageOf, type Language } from "./language";
export type PaneTexts = typeof fr;

/** The pane's texts in one language. */
export const paneTexts = (language: Language): PaneTexts => (language === "fr" ? fr : en);
