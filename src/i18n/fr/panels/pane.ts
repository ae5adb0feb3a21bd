/** Words of the task pane. */
export const pane = {
  title: "Équilibre",
  purpose:
    "Budget, plan de financement et calculs d’autofinancement de votre cluster, dans votre propre classeur.",
  insert: {
    heading: "Insérer un modèle",
    set: "Modèle",
    sets: {
      type: "Budget type : Paramètres et Budget",
      essential: "Essentiel : avec actions, adhérents, grilles et tableau de bord",
      complete: "Complet : toute l’année, du vote au compte rendu",
    },
    structure: "Nom de la structure",
    year: "Année du budget",
    language: "Langue des feuilles",
    languages: { fr: "Français", en: "Anglais" },
    example: "Données d’exemple",
    examples: {
      none: "Aucune",
      MECABOURG: "Mécabourg, 2013",
      COSMETIC_VALLEY: "Cosmetic Valley, 2013",
    },
    exampleNote: "Chiffres publiés. Ils portent leur nom et leur année.",
    followUp: "Ajouter les colonnes N−1, révisé, réalisé",
    submit: "Insérer le modèle",
    structureMissing: "Saisissez le nom de la structure.",
    yearInvalid: "Saisissez une année entière, de 2000 à 2100.",
  },
  progress: {
    reading: "Lecture du classeur…",
    writing: "Écriture des feuilles…",
    done: "Terminé.",
  },
  inserted: (names: string) => `Inséré : ${names}.`,
  show: (name: string) => `Aller à la feuille ${name}`,
  failed: "L’insertion n’a pas eu lieu.",
  detail: "Détail",
  help: {
    heading: "Aide",
    start:
      "Insérez un modèle, remplissez les cases jaunes : tout le reste se calcule. Les fonctions CLUSTER.… s’emploient dans toute cellule.",
    reference: "Guide et fonctions",
    page: "help.html",
  },
};
