/** The words around the reference, on the help page and in the docs. */
import type { Language } from "../src/i18n/language";

export const REFERENCE_WORDS = {
  fr: {
    title: "Fonctions d’Équilibre",
    conventionsTitle: "Ce qui vaut pour toutes",
    conventions: [
      "Un taux est une fraction : 0,15 pour 15 %. Une date est une date d’Excel, une année un nombre entier.",
      "Le calcul est exact : un nombre vaut le décimal que vous lisez. Un montant en euros est arrondi au centime, la moitié s’éloignant de zéro (1,005 → 1,01), sauf mention contraire.",
      "La casse, les accents et les espaces autour d’un code ou d’un mot ne comptent pas.",
      "Donnez une plage entière à une fonction : elle répond d’un coup pour toutes les lignes, chaque erreur restant dans sa cellule. Une ligne vide donne une cellule vide.",
      "Une erreur d’une cellule donnée est rendue telle quelle. Un texte à la place d’un nombre, une cellule obligatoire vide ou une plage là où il faut une cellule donnent #VALEUR! ; un résultat trop grand donne #NOMBRE!. #VALEUR! et #N/A portent une phrase qui dit quoi corriger.",
      "Chaque exemple se tape tel quel dans une cellule vide d’Excel en français : point-virgule entre les arguments et les lignes, point entre les colonnes.",
    ],
    arguments: "Arguments",
    optional: "facultatif",
    errors: "Erreurs",
    source: "Source",
    examples: "Exemples",
    contents: "Toutes les fonctions",
    colon: " : ",
    quote: (label: string) => `« ${label} »`,
  },
  en: {
    title: "Functions of Équilibre",
    conventionsTitle: "What holds for all of them",
    conventions: [
      "A rate is a fraction: 0.15 for 15 %. A date is an Excel date, a year a whole number.",
      "Arithmetic is exact: a number means the decimal that you read. An amount in euros is rounded to the cent, halves away from zero (1.005 → 1.01), unless said otherwise.",
      "Case, accents and blanks around a code or a word do not count. The words are French in every language, so that a workbook can be shared.",
      "Give a function a whole range: it answers for all rows at once, and each error stays in its own cell. An empty row gives an empty cell.",
      "An error in a given cell comes back as it is. A text in place of a number, an empty cell that is required or a range where a cell is needed gives #VALUE!; a result too large gives #NUM!. #VALUE! and #N/A carry a sentence that says what to correct.",
      "Each example can be typed as it stands into an empty cell of Excel in English.",
    ],
    arguments: "Arguments",
    optional: "optional",
    errors: "Errors",
    source: "Source",
    examples: "Examples",
    contents: "All functions",
    colon: ": ",
    quote: (label: string) => `“${label}”`,
  },
} as const satisfies Record<Language, unknown>;

/** Where a function's section is, in helpUrl and in the pages. */
export const sectionId = (name: string): string => name.toLowerCase();
