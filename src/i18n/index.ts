import { en } from "./en";
import { fr } from "./fr";
import type { Language } from "./language";

export { languageOf, type Language } from "./language";
export type Texts = typeof fr;

/** The texts in one language. */
export const texts = (language: Language): Texts => (language === "fr" ? fr : en);
