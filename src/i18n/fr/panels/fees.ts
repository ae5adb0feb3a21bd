const many = (count: number, one: string, several: string): string => (Math.abs(count) >= 2 ? several : one);

/** Words of the panel *Cotisations*. */
export const feesPanel = {
  reading: "Lecture des adhérents et des grilles…",
  refresh: "Relire le classeur",
  today: {
    heading: "Aujourd’hui",
    members: "Adhérents",
    revenue: "Recette due",
    average: "Cotisation moyenne",
    withoutFee: "Sans cotisation calculable",
    withoutFeeAdvice:
      "Tranche sans montant, effectif non saisi… La feuille Adhérents dit pourquoi, ligne par ligne.",
    bySlab: "Recette par tranche",
    slab: "Tranche",
    count: "Adhérents",
    amount: "Recette",
    empty: (members: string, total: string) =>
      `La liste des adhérents est vide. Chiffres annoncés : ${members} adhérents, ${total}. Saisissez la liste dans la feuille Adhérents pour essayer une grille.`,
    emptyPlain:
      "La liste des adhérents est vide. Saisissez-la dans la feuille Adhérents pour essayer une grille.",
  },
  places: {
    headcount: (from: string) => `Dès ${from} salariés`,
    turnover: (from: string) => `Dès ${from} € de CA`,
    flat: (type: string) => `Forfait ${type}`,
    rate: "Au taux du CA",
    outside: "Hors grille",
  },
  trial: {
    heading: "Essai",
    intro: "Changez la grille d’essai : rien n’est écrit dans le classeur tant que vous n’appliquez pas.",
    preset: "Partir de",
    own: "Ma grille d’aujourd’hui",
    published: (name: string, year: number) => `${name} ${year}`,
    gaps: (name: string, count: number, document: string) =>
      count === 0
        ? `Grille de ${name} telle que publiée (${document}).`
        : `Grille de ${name} telle que publiée (${document}) : ${count} ${many(count, "tranche reste sans montant, car il n’a", "tranches restent sans montant, car ils n’ont")} pas été imprimé${count > 1 ? "s" : ""}. Fixez-${count > 1 ? "les" : "le"}, rien n’est deviné.`,
    change: "Tous les montants",
    changeNote: "Arrondis à l’euro.",
    indexation: "Indexation annuelle",
    indexedSince: "Montants valables depuis",
    indexedSinceNote: (years: number) =>
      years === 0
        ? "Sans année de départ antérieure à celle du budget, l’indexation ne change rien."
        : `${years} ${many(years, "année", "années")} d’indexation.`,
    slabs: "Tranches",
    from: "À partir de",
    fromTurnover: "À partir de (€ de CA)",
    todayFee: "Aujourd’hui",
    trialFee: "Essai (€)",
    boundLabel: (row: number) => `Borne de la tranche ${row}`,
    feeLabel: (from: string) => `Montant d’essai, tranche dès ${from}`,
    remove: "Ôter",
    removeLabel: (from: string) => `Ôter la tranche dès ${from}`,
    add: "Ajouter une tranche",
    addFrom: "Nouvelle tranche à partir de",
    full: (count: number) =>
      `La feuille Grilles a ${count} lignes, toutes prises : agrandissez son tableau pour en ajouter.`,
    known: "Cette borne existe déjà.",
    disorder: "Les bornes doivent aller en croissant : aucune cotisation ne peut être calculée.",
    faulty: "La grille d’essai ne peut pas être calculée : complétez-la.",
    rules: "Autres règles",
    base: "Cotisation calculée sur",
    bases: {
      effectif: "l’effectif",
      ca: "le chiffre d’affaires, par tranches",
      taux: "un taux du chiffre d’affaires",
    },
    turnoverRate: "Taux du CA (%)",
    minimum: "Minimum (€)",
    maximum: "Maximum (€)",
    premium: "Niveau premium (€)",
    premiumAddsUp: "Le premium s’ajoute à la cotisation de base",
    discovery: "Cotisation découverte (€)",
    discoveryYears: "Durée de la découverte (années)",
    exemptionYears: "Durée de l’exonération (années)",
    proration: "Adhésion en cours d’année",
    prorations: {
      aucun: "cotisation entière",
      mois: "au prorata des mois",
      semestre: "moitié à partir de juillet",
    },
    flatFees: "Forfaits par type (€)",
    discounts: "Remises de groupe (%)",
    rank: (rank: number, last: boolean) => `${rank}e structure${last ? " et suivantes" : ""}`,
    firstRank: "1re structure",
    refusals: {
      amount: "Un montant positif ou nul, ou rien.",
      share: "Un pourcentage de 0 à 100, ou rien.",
      years: "Un nombre entier d’années, ou rien.",
      year: "Une année entière, ou rien.",
      growth: "Un pourcentage au-dessus de −100, ou rien.",
    },
  },
  results: {
    heading: "Résultat de l’essai",
    same: "La grille d’essai est celle d’aujourd’hui.",
    more: (trial: string, difference: string) =>
      `Recette d’essai : ${trial}. Les adhérents comparés paieraient ${difference} de plus.`,
    less: (trial: string, difference: string) =>
      `Recette d’essai : ${trial}. Les adhérents comparés paieraient ${difference} de moins.`,
    equal: (trial: string) => `Recette d’essai : ${trial}. Les adhérents comparés paieraient autant.`,
    compared: (compared: string, without: number, shown: string) =>
      without === 0
        ? `Comparaison sur ${compared} adhérents, tous avec une cotisation sous les deux grilles.`
        : `Comparaison sur ${compared} adhérents ; ${shown} ${many(without, "n’a", "n’ont")} pas de cotisation sous l’une des deux grilles et ne ${many(without, "compte", "comptent")} ni comme gagnant ni comme perdant.`,
    losers: (count: number, shown: string, total: string) =>
      `▲ ${shown} ${many(count, "paierait", "paieraient")} plus : ${total} en tout.`,
    winners: (count: number, shown: string, total: string) =>
      `▼ ${shown} ${many(count, "paierait", "paieraient")} moins : ${total} en tout.`,
    figure: "Indicateur",
    before: "Aujourd’hui",
    after: "Essai",
    revenue: "Recette due",
    average: "Cotisation moyenne",
    withoutFee: "Sans cotisation",
    share: "Part des cotisations dans le budget",
    net: "Autofinancement net",
    added: "si l’argent s’ajoute au budget",
    replacing: "s’il remplace de l’argent public",
    needed: (share: string, average: string) =>
      `Pour que les cotisations fassent ${share} du budget, il faudrait ${average} en moyenne par adhérent.`,
    noPlan: "Part du budget et autofinancement : la feuille Budget manque ou ne peut pas être lue en entier.",
    chart: "Recette par tranche d’essai, aujourd’hui et à l’essai",
    chartNote:
      "Aujourd’hui : ce que paient les adhérents comparés de chaque tranche. Essai : tout ce qu’elle rapporterait. Mêmes chiffres dans le tableau qui suit.",
    bySlab: "Par tranche de la grille d’essai",
    slab: "Tranche",
    amounts: "Aujourd’hui → essai",
    movers: "▲ plus, ▼ moins",
    members: (count: number, shown: string) => `${shown} ${many(count, "adhérent", "adhérents")}`,
    notCompared: (shown: string) => `${shown} non comparés`,
  },
  attrition: {
    heading: "Si la hausse fait partir des adhérents",
    none: "Les cotisations n’augmentent pas en tout : il n’y a pas de hausse à perdre.",
    breakEven: (share: string, ofLosers: string) =>
      `La hausse cesse de rapporter quand partent des adhérents qui paient plus de ${share} des cotisations d’essai ; si seuls partent ceux qui paieraient plus, ${ofLosers} de leurs cotisations.`,
    beyondLosers: (share: string) =>
      `La hausse cesse de rapporter quand partent des adhérents qui paient plus de ${share} des cotisations d’essai.`,
    leaving: "Part de ceux qui paieraient plus et qui partent",
    pays: (leaving: string, revenue: string, difference: string) =>
      `✓ ${leaving} départs : ${revenue} de cotisations, soit encore ${difference} de plus qu’aujourd’hui.`,
    loses: (leaving: string, revenue: string, difference: string) =>
      `! ${leaving} départs : ${revenue} de cotisations, soit ${difference} de moins qu’aujourd’hui.`,
    breaksEven: (leaving: string, revenue: string) =>
      `${leaving} départs : ${revenue} de cotisations, autant qu’aujourd’hui.`,
    note: "Sur les adhérents comparés.",
  },
  list: {
    heading: "Adhérent par adhérent",
    search: "Chercher un nom",
    show: "Montrer",
    filters: { all: "tous", losers: "paient plus", winners: "paient moins", without: "non comparés" },
    none: "Aucun adhérent.",
    noFee: "sans",
    same: "inchangé",
    more: (count: string) => `et ${count} autres : précisez la recherche pour les voir.`,
    found: (count: number, shown: string) => `${shown} ${many(count, "adhérent", "adhérents")}.`,
  },
  apply: {
    apply: "Appliquer à la feuille Grilles",
    discard: "Abandonner l’essai",
    cells: (count: number) =>
      count === 0
        ? "La grille d’essai ne change aucune cellule."
        : `Appliquer changera ${count} ${many(count, "cellule", "cellules")} de la feuille Grilles.`,
    formulas: (count: number) =>
      `${count} de ces cellules ${many(count, "contient une formule", "contiennent une formule")} à vous. Appliquer la remplacera par un montant.`,
    replace: "Remplacer et appliquer",
    done: (sheet: string) => `✓ La grille d’essai est dans la feuille ${sheet}. Ctrl+Z l’annule.`,
    outdated:
      "La feuille a changé depuis la lecture : rien n’a été écrit. Relisez le classeur, votre essai est gardé.",
    discarded: "L’essai est abandonné : la grille d’essai est de nouveau celle d’aujourd’hui.",
  },
  tooLarge: "Les cotisations sont trop grandes pour être comptées au centime près.",
};
