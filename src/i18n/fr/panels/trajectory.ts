/** Words of the panel *Trajectoire*. */
export const trajectoryPanel = {
  reading: "Lecture du classeur…",
  refresh: "Relire le classeur",
  empty:
    "Le plan de financement de l’année est vide : remplissez la feuille Budget, puis revenez ici chercher votre trajectoire.",
  start: (year: number, rate: string) => `Autofinancement net ${year} : ${rate}.`,
  fromBudget:
    "Sans feuille Trajectoire, l’avenir est dessiné à recettes constantes, et seuls la cible et son année peuvent être écrits.",
  target: {
    heading: "La cible",
    rate: "Taux visé (%)",
    rateRefused: "Saisissez un taux de 0 à 99,99 %.",
    year: "Année où l’atteindre",
    yearRefused: (from: number) => `Saisissez une année entière, de ${from} à 2100.`,
    budget: "Budget visé cette année-là (€), facultatif",
    budgetRefused: "Saisissez un montant positif, ou rien.",
    noState: "Aucun argent de l’État dans ce plan",
    stateLeaves: (state: string) => `Sans l’argent de l’État (${state} par an)`,
  },
  efforts: {
    heading: "L’effort, lu de trois façons",
    legend: "Lecture à partager entre les leviers",
    readings: {
      budget: "Budget constant : le privé remplace le public",
      public: "Public maintenu : le privé s’ajoute",
      cible: "Budget visé : part privée de ce budget",
    },
    amount: (euros: string) => `${euros} par an`,
    members: (count: number, said: string) =>
      count > 1
        ? `soit ${said} adhérents à la cotisation moyenne`
        : `soit ${said} adhérent à la cotisation moyenne`,
    noBudget: "saisissez un budget visé",
    unknown: "ne se calcule pas",
    stateReplaced: "Sans l’État, le budget constant demande de remplacer tout ce qu’il donnait.",
    none: "Saisissez un taux visé pour voir l’effort.",
  },
  split: {
    heading: "Qui l’apporte",
    said: (effort: string) =>
      `${effort} à partager entre six leviers. En bouger un ajuste les autres : la somme reste 100 %.`,
    noEffort: "Rien à partager : la cible est atteinte, ou l’effort ne se calcule pas.",
    levers: {
      CO: "Cotisations",
      FA1: "Participations à des actions",
      FA2: "Prestations de services",
      FA3: "Événements",
      FA4: "Primes de succès",
      FA5: "Marque, sponsoring",
    },
    value: (share: string, euros: string) => `${share}, ${euros}`,
    even: "Parts égales",
    asWorkbook: "Comme dans le classeur",
    write: {
      eq_trajectoire_gains: "Écrire aussi ce partage, dans les gains de la feuille Trajectoire",
      eq_leviers_potentiel: "Écrire aussi ce partage, dans les potentiels de la feuille Leviers",
    },
    notWritable:
      "Ce partage reste un essai : pour l’écrire, il faut la feuille Trajectoire, avec ses six lignes de leviers.",
  },
  chart: {
    heading: "Année par année",
    curves: { slope: "Pente actuelle", withLevers: "Avec les leviers", target: "Cible" },
    slopeWithoutState: "Pente actuelle, sans l’État",
    label: (from: string, to: string, year: number, levers: string, target: string) =>
      `Courbes de l’autofinancement net. Pente actuelle : ${from} au départ, ${to} en ${year}. Avec les leviers : ${levers}. Cible : ${target}.`,
    table: "Chiffres du graphique",
    year: "Année",
    unknown: "–",
  },
  apply: {
    apply: "Écrire dans le classeur",
    discard: "Abandonner l’essai",
    missing: (names: string) =>
      `Des cellules manquent dans ce classeur (${names}) et ne seront pas écrites : réinsérez leur feuille pour les retrouver.`,
    cells: (count: number) =>
      count === 0
        ? "Cet essai ne change aucune cellule."
        : count > 1
          ? `Écrire changera ${count} cellules.`
          : "Écrire changera 1 cellule.",
    formulas: (count: number) =>
      count > 1
        ? `${count} de ces cellules contiennent une formule à vous. Écrire les remplacera par des nombres.`
        : "Une de ces cellules contient une formule à vous. Écrire la remplacera par un nombre.",
    replace: "Remplacer et écrire",
    done: (sheets: string) => `✓ Écrit dans : ${sheets}. Ctrl+Z l’annule aussi.`,
    undo: "Remettre les valeurs d’avant",
    undone: "✓ Les valeurs d’avant sont remises.",
    outdated:
      "Le classeur a changé depuis la lecture : rien n’a été écrit. Relisez-le, votre essai est gardé.",
    discarded: "L’essai est abandonné : la cible et le partage sont de nouveau ceux du classeur.",
  },
};
