import { checks as sheet } from "../checks";
import { checkSources } from "./check-sources";

/** Words of the panel *Contrôles*. What each check looks at is worded as on the sheet of that name. */
export const checksPanel = {
  run: "Contrôler de nouveau",
  running: "Contrôle du classeur…",
  none: "Ce classeur n’a pas encore de feuille d’Équilibre. Insérez un modèle, puis revenez ici.",
  insert: "Insérer un modèle",
  allFine: (count: number) => `✓ Tout va bien : ${count} contrôles faits, aucun point à voir.`,
  summary: (errors: number, questions: number, fine: number) =>
    `${errors} ${errors > 1 ? "erreurs" : "erreur"}, ${questions} ${questions > 1 ? "questions" : "question"}, ${fine} ${fine > 1 ? "contrôles" : "contrôle"} sans remarque.`,
  notAll: (count: number) =>
    `! ${count} ${count > 1 ? "contrôles n’ont pas pu être faits" : "contrôle n’a pas pu être fait"} : rien ne dit donc que tout va bien.`,
  groups: {
    error: "✕ À corriger",
    question: "! À se demander",
    notRun: "Non contrôlé",
    fine: "✓ Sans remarque",
  },
  absent: (sheets: string) =>
    `Feuilles que ce classeur n’a pas : ${sheets}. Leurs contrôles sont sans objet.`,
  found: (said: string) => `Constaté : ${said}`,
  mark: (value: string) => `repère ${value}`,
  source: (rule: string) => `Règle : ${rule}`,
  go: "Voir la cellule",
  goTo: (label: string) => `Voir la cellule : ${label}`,
  gone: "Cette cellule n’existe plus. Contrôlez de nouveau.",
  unreadable: (shown: string) => `La cellule montre « ${shown} » : rien ne peut être calculé.`,
  missing: (names: string) =>
    `Des noms du classeur ont été supprimés (${names}) : réinsérez la feuille pour les retrouver.`,
  errorCells: (count: number) =>
    count > 1 ? `${count} cellules affichent une erreur` : "Une cellule affiche une erreur",
  errorCell: (sheetName: string, address: string, error: string) => `${sheetName}, ${address} : ${error}`,
  moreErrors: (count: number) => `et ${count} autres.`,
  errorSource: "Une cellule en erreur rend faux ou illisible tout ce qui la lit.",
  errorAdvice: "Suivez l’erreur jusqu’à la cellule qui la cause.",
  extraLines: {
    expenseTexts: [
      "Dépenses saisies en texte",
      "0",
      "Effacez espaces et lettres : un montant est un nombre.",
    ],
    negativeExpense: [
      "Dépenses négatives",
      "0",
      "Diminuez la ligne concernée plutôt que d’en saisir une négative.",
    ],
  } as typeof sheet.lines,
  lines: sheet.lines,
  sources: checkSources,
};
