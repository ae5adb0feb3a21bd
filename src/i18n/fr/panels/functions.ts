/** Words of the panel that looks functions up. */
export const functionsPanel = {
  heading: "Fonctions",
  loading: "Chargement des fonctions…",
  notLoaded:
    "La liste des fonctions n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez : les fonctions elles-mêmes calculent toujours.",
  retry: "Réessayer",
  search: "Chercher une fonction",
  found: (count: number) =>
    count === 0
      ? "Aucune fonction ne correspond. Essayez un autre mot, par exemple « cotisation »."
      : `${count} fonction${count > 1 ? "s" : ""}`,
  back: "Toutes les fonctions",
  signature: "Forme",
  arguments: "Arguments",
  optional: "facultatif",
  translated: (label: string) => `« ${label} »`,
  colon: " : ",
  errors: "Erreurs",
  source: "Source",
  examples: "Exemples",
  result: "Résultat",
  insert: "Insérer dans la cellule",
  inserted: (cell: string) => `Formule écrite dans la cellule ${cell}.`,
  occupied: (cell: string) => `La cellule ${cell} n’est pas vide : remplacer ?`,
  replace: "Remplacer",
  keep: "Annuler",
};
