/** Why a panel cannot read what it needs, and what to do about it. */
export const reading = {
  none: "Ce classeur n’a pas encore de feuille d’Équilibre. Insérez un modèle, puis revenez ici.",
  insert: "Insérer un modèle",
  absent: (sheets: string) =>
    `Ce panneau a besoin des feuilles suivantes, que ce modèle n’a pas : ${sheets}. Insérez un modèle qui les contient, puis revenez ici.`,
  missing: (names: string) =>
    `Des noms du classeur ont été supprimés (${names}) : réinsérez la feuille pour les retrouver.`,
  unreadable: (cell: string, shown: string) =>
    `La cellule nommée ${cell} montre « ${shown} » : rien ne peut être calculé. Corrigez-la, puis relisez.`,
  retry: "Réessayer",
  go: "Voir la cellule",
};
