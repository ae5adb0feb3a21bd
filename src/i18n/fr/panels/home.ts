/** Words of the panel *Accueil*. */
export const home = {
  reading: "Lecture du classeur…",
  retry: "Lire de nouveau",
  steps: {
    heading: "Commencer en trois étapes",
    insert: ["Insérez un modèle", "Le budget type, ou les feuilles de toute l’année."],
    fill: ["Remplissez les cases jaunes", "Tout le reste se calcule."],
    check: ["Contrôlez", "Ce qui cloche, pourquoi, et où le corriger."],
    insertButton: "Choisir un modèle",
    fillButton: (sheet: string) => `Aller à la feuille ${sheet}`,
    checkButton: "Contrôler",
    done: "✓ fait",
  },
  title: (structure: string, year: string) => (structure ? `${structure}, budget ${year}` : `Budget ${year}`),
  yearUnknown: "année à saisir",
  yearAdvice:
    "L’année du budget ne se lit pas dans la feuille Paramètres : saisissez-la pour voir ce qu’il y a à faire.",
  yearButton: "Aller à l’année",
  sheets: (count: number) => (count > 1 ? `${count} feuilles d’Équilibre` : "1 feuille d’Équilibre"),
  insertions: (count: number) =>
    `Ce classeur contient ${count} insertions. Celle de la feuille active est montrée ; changez de feuille, puis lisez de nouveau.`,
  figures: {
    heading: "Où en est ce classeur",
    balance: "Budget",
    balanced: "✓ équilibré",
    gap: (euros: string) => `✕ ressources moins dépenses : ${euros}`,
    net: "Autofinancement net",
    target: (rate: string) => `cible ${rate}`,
    unpaid: "Cotisations impayées",
    lastCheck: "Dernier contrôle",
    notChecked: "pas encore, depuis l’ouverture de ce volet",
    checked: (time: string, errors: number, questions: number) =>
      `à ${time} : ${errors > 1 ? `${errors} erreurs` : `${errors} erreur`}, ${questions > 1 ? `${questions} questions` : `${questions} question`}`,
    checkedInPart: "tout n’a pas pu être contrôlé",
    missing: "à remplir",
    unreadable: (shown: string) => `✕ la cellule montre « ${shown} »`,
  },
  tasks: {
    heading: "À faire",
    now: (due: string) => `d’ici au ${due}`,
    next: (from: string) => `Ensuite, à partir du ${from} :`,
    nothing: "Rien qui presse aujourd’hui.",
    over: (year: number) =>
      `Le calendrier du budget ${year} est achevé : passez à l’année suivante par le panneau Modèle.`,
    openTemplate: "Ouvrir le panneau Modèle",
    openChecks: "Ouvrir les contrôles",
    openSheet: (name: string) => `Ouvrir la feuille ${name}`,
    acts: {
      prepare: {
        what: (year: number, _quarter: number) => `Préparer le budget ${year}`,
        how: "Recettes et dépenses attendues, demandes aux financeurs.",
      },
      vote: {
        what: (year: number) => `Faire voter le budget ${year}`,
        how: "Contrôlez-le avant de le présenter.",
      },
      callFees: {
        what: (year: number) => `Appeler les cotisations ${year}`,
        how: "Une facture par adhérent, au tarif de l’année.",
      },
      bookQuarter: {
        what: (year: number, quarter: number) =>
          `Saisir le ${quarter}${quarter === 1 ? "er" : "e"} trimestre ${year}`,
        how: "Recettes et dépenses faites ; relancer les impayés.",
      },
      revise: {
        what: (year: number) => `Réviser le budget ${year}`,
        how: "La moitié de l’année est faite : corrigez ce qui reste.",
      },
      report: {
        what: (year: number) => `Rendre compte de ${year} aux financeurs`,
        how: "Un compte rendu financier par subvention, dans les six mois de la clôture.",
      },
    },
  },
};
