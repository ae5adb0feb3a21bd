const ofSheets = (count?: number): string => (count === undefined ? "des feuilles" : `de ${count} feuilles`);

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
  existing: {
    heading: "Ce classeur a déjà des feuilles d’Équilibre",
    set: (structure: string, year: string, sheets: string) =>
      `${[structure, year && `budget ${year}`].filter(Boolean).join(", ") || "Sans nom"} : ${sheets}`,
    kept: "Remplacer garde toutes vos saisies (cases jaunes), l’année et le nom de la structure, et aucune de vos feuilles n’est retirée. Le reste est refait : ce que vous avez écrit ou mis en forme hors des cases jaunes est perdu. Ctrl+Z n’y revient pas.",
    references: (places: string) =>
      `! Renvoient à une cellule de ces feuilles et afficheraient #REF! : ${places}. Les formules qui emploient les noms eq_… continuent.`,
    unread: (sheets: string) => `! Trop grandes pour y chercher de tels renvois : ${sheets}.`,
    columns: (titles: string) =>
      `! Colonnes que vous avez ajoutées, et qui ne seraient pas reprises : ${titles}.`,
    lost: (names: string) =>
      `! Noms supprimés du classeur, et dont les cases ne seraient pas reprises : ${names}. Notez d’abord ce qu’elles contiennent.`,
    newer: (sheets: string) =>
      `! Viennent d’une version plus récente d’Équilibre et ne peuvent pas être remplacées : ${sheets}. Rechargez le complément pour le mettre à jour.`,
    replace: "Remplacer (garde vos saisies)",
    replaceOne: (year: string, suffix: string) =>
      `Remplacer ${year ? `le budget ${year}` : `les feuilles ${suffix}`} (garde vos saisies)`,
    keepBoth: "Garder les deux",
    cancel: "Annuler",
  },
  nextYear: {
    heading: "Passer à l’année suivante",
    explanation:
      "Crée à côté les feuilles de l’année suivante : N devient N−1, les valeurs datées sont celles de la nouvelle année, adhérents, grilles et lignes restent, les journaux sont vides. Les feuilles actuelles ne changent pas.",
    submit: "Créer l’année suivante",
    made: (year: number) => `Les feuilles de ${year} sont prêtes, à côté de celles de ${year - 1}.`,
    members: (names: string) => `Adhérents inactifs, non repris : ${names}.`,
    grants: (names: string) => `Subventions closes et soldées, non reprises : ${names}.`,
    actions: (names: string) => `Actions terminées ou abandonnées, non reprises : ${names}.`,
    ownValues: (labels: string) =>
      `! Vos propres valeurs, gardées telles quelles, sont à vérifier : ${labels}.`,
    toCheck:
      "À vérifier aussi : le solde d’ouverture de la trésorerie, qui est celui prévu fin décembre, et les aides de minimis sur trois ans.",
  },
  leftovers: {
    found: (names: string) => `! Une insertion interrompue a laissé des feuilles inachevées : ${names}.`,
    remove: "Les retirer du classeur",
    removed: (names: string) => `Feuilles retirées : ${names}.`,
  },
  progress: {
    reading: (_sheets?: number) => "Lecture du classeur…",
    building: (sheets?: number) => `Préparation ${ofSheets(sheets)}…`,
    writing: (sheets?: number) => `Écriture et calcul ${ofSheets(sheets)} par Excel…`,
  },
  waiting: {
    busy: "Excel travaille…",
    long: "Excel n’a pas encore répondu. Si une cellule est en cours de saisie, validez-la (Entrée) ou annulez (Échap) : la suite se fera toute seule. Sinon, Excel travaille encore.",
    stop: "Ne plus attendre",
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
