/** Words of the sheet *Temps*. */
export const time = {
  sheetName: "Temps",
  title: "Temps",
  subtitle: "Les heures de l’équipe, et le temps que les entreprises donnent au cluster.",
  howTo:
    "D’abord les personnes et leur coût, puis leurs heures par action. À droite, le temps des entreprises : seule une feuille datée, nommée et signée compte.",
  example: (name: string) =>
    `Exemple ${name} : ni les heures de l’équipe ni le temps des entreprises ne sont publiés ; la feuille reste à remplir.`,
  fine: "✓",
  pasted: "✕ erreur collée",
  figures: {
    title: "L’équipe",
    lines: {
      cost: "Coût annuel chargé",
      hours: "Heures de l’année",
      hourly: "Coût horaire moyen",
      overhead: "Frais généraux sur le personnel",
      toCorrect: "Lignes à corriger (trois listes)",
    },
    notes: {
      cost: "Salaires et charges des personnes ci-dessous.",
      hours: "Durée annuelle de Paramètres, sauf heures saisies.",
      hourly: "Lu par Actions et Services.",
      overhead: "0 % par défaut ; 15 % au forfait européen.",
    },
    none: "✓ aucune",
    some: "✕ voir les colonnes Avis",
  },
  persons: {
    title: "1 · Personnes",
    columns: {
      name: "Personne",
      cost: "Coût chargé par an",
      hours: "Heures par an",
      hourly: "Coût horaire",
      booked: "Heures pointées",
      verdict: "Avis",
    },
    verdicts: {
      name: "✕ nom à saisir",
      amount: "✕ nombre illisible",
      twice: "✕ nom en double",
      cost: "! coût à saisir",
      tooMany: "! trop d’heures",
    },
    validation: {
      cost: { title: "Coût chargé", message: "Salaire brut et charges patronales de l’année, en euros." },
      hours: {
        title: "Heures par an",
        message: "Heures de travail de l’année. Vide : la durée annuelle de Paramètres.",
      },
    },
  },
  team: {
    title: "2 · Heures de l’équipe",
    monthTotals: "Heures par mois",
    columns: {
      person: "Personne",
      action: "Action",
      months: ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"],
      total: "Heures",
      cost: "Coût",
      verdict: "Avis",
    },
    verdicts: {
      hours: "✕ heures illisibles",
      person: "✕ personne à saisir",
      unknown: "✕ personne inconnue",
      noCost: "! coût inconnu",
      action: "! action inconnue",
    },
    validation: {
      person: { title: "Personne", message: "Une personne de la première liste." },
      action: { title: "Action", message: "Une action de la feuille Actions." },
      hours: { title: "Heures du mois", message: "Un nombre d’heures, positif ou nul." },
    },
  },
  companies: {
    title: "3 · Temps des entreprises",
    columns: {
      company: "Entreprise ou organisme",
      person: "Personne",
      month: "Mois",
      nature: "Nature",
      hours: "Heures",
      ownRate: "Coût réel (€/h)",
      origin: "Code",
      signed: "Signée le",
      rate: "Taux",
      value: "Valeur",
      counted: "Retenu",
      verdict: "Avis",
    },
    verdicts: {
      company: "✕ entreprise à saisir",
      hours: "✕ heures illisibles",
      noHours: "! heures à saisir",
      month: "✕ mois de 1 à 12",
      rate: "✕ nature ou coût réel",
      origin: "✕ code TP, MP, MQ",
      date: "✕ date illisible",
      person: "! personne à nommer",
      noMonth: "! mois à saisir",
      unsigned: "! non signée",
      forbidden: "! temps non admis",
    },
    validation: {
      month: { title: "Mois", message: "Le mois du temps passé, de 1 à 12." },
      nature: { title: "Nature", message: "Elle décide du taux, sauf coût réel attesté." },
      hours: { title: "Heures", message: "Un nombre d’heures, positif ou nul." },
      ownRate: {
        title: "Coût réel",
        message: "Coût horaire chargé, attesté par l’entreprise. Vide : le taux de la nature.",
      },
      origin: {
        title: "Code",
        message: "TP temps des entreprises · MP personnel mis à disposition, privé · MQ le même, public.",
      },
      signed: {
        title: "Signature",
        message:
          "La date de signature de la feuille de temps. Vide : la feuille n’est pas signée et ne compte pas.",
      },
    },
  },
  valued: {
    title: "Temps valorisé",
    columns: { origin: "Origine", hours: "Heures", counted: "Retenu", rest: "Non retenu" },
    origins: {
      TP: "Temps passé par les entreprises",
      MP: "Mis à disposition, privé",
      MQ: "Mis à disposition, public",
    },
    total: "Total",
  },
  natures: {
    title: "Valeur d’une heure",
    columns: { nature: "Nature", multiple: "× Smic", rate: "€/h" },
    natures: ["exécution", "encadrement", "expertise"],
    prompt: {
      title: "Multiple du Smic",
      message: "1, 2 ou 3 selon l’usage ; demandez à vos financeurs ce qu’ils admettent.",
    },
  },
  gauge: {
    title: "Jusqu’où valoriser",
    lines: {
      budget: "Budget en numéraire",
      most: "Temps des entreprises, au plus",
      used: "Part de ce maximum",
    },
    notes: {
      budget: "Ressources du Budget, sans le temps valorisé.",
      most: "Pour rester sous le repère de Paramètres.",
    },
    verdicts: {
      forbidden: "! temps valorisé non admis : Paramètres",
      over: "! est-ce raisonnable ?",
      within: "✓ sous le repère",
    },
    chart: {
      name: "Temps et maximum",
      title: "Temps des entreprises, face au maximum",
      counted: "Retenu (TP)",
      most: "Au plus",
      description: "Deux barres : le temps des entreprises retenu, et le plus qui reste sous le repère.",
    },
  },
  validation: {
    refused: "Valeur refusée",
    amount: { title: "Montant", message: "Un montant en euros, positif ou nul." },
    share: { title: "Part", message: "Une part entre 0 % et 100 %." },
  },
};
