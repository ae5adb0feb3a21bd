/** Words of the panel *Repères*. The names of the classes are those of the 2013 memento; what they mean is told in our own words. */
export const benchmarksPanel = {
  reading: "Lecture du classeur…",
  refresh: "Relire le classeur",
  own: {
    heading: (name: string, year: string) => [name || "Votre cluster", year].filter(Boolean).join(", "),
    class: "Votre classe : ",
    members: "Membres",
    net: "Autofinancement net",
    gross: "Autofinancement brut",
    rank: "Rang par le net",
    rankSaid: (rank: number, among: number) =>
      `${rank}${rank === 1 ? "er" : "e"} de ${among}, votre cluster compris`,
    missing: "à remplir",
    unknown:
      "Il faut le nombre de membres (feuille Paramètres) et un budget rempli pour vous placer parmi les autres.",
    rule: (members: string, net: string) =>
      `Grand : plus de ${members} membres. Fort : autofinancement net d’au moins ${net}. Repères du mémento de 2013.`,
    trajectory: "Chercher une trajectoire",
  },
  classes: {
    "La ruche bourdonnante": {
      name: "La ruche bourdonnante",
      meaning:
        "Beaucoup de membres, et des ressources privées solides : le cluster vit de ce qu’il leur apporte.",
      question: "À se demander : chacun est-il encore bien servi à cette taille ?",
    },
    "La joyeuse meute": {
      name: "La joyeuse meute",
      meaning: "Peu de membres, mais qui financent bien leur cluster : un noyau engagé.",
      question: "À se demander : la recette tiendrait-elle au départ de deux ou trois d’entre eux ?",
    },
    "La migration des gnous": {
      name: "La migration des gnous",
      meaning:
        "Beaucoup de membres, portés surtout par l’argent public : le nombre ne fait pas encore la recette.",
      question: "À se demander : pour quel service seraient-ils prêts à payer ?",
    },
    "Aube ou crépuscule": {
      name: "Aube ou crépuscule",
      meaning: "Peu de membres et peu de ressources privées : un cluster qui naît, ou qui s’éteint.",
      question: "À se demander : la pente des dernières années monte-t-elle ou descend-elle ?",
    },
  },
  corners: {
    "La ruche bourdonnante": "ruche",
    "La joyeuse meute": "meute",
    "La migration des gnous": "gnous",
    "Aube ou crépuscule": "aube",
  },
  chart: {
    heading: "Parmi les clusters publiés",
    name: "Vous",
    axes: { members: "membres →", net: "↑ autofinancement net" },
    you: (members: string, net: string) => `Vous : ${members} membres, ${net}.`,
    notYou: "Votre cluster n’y est pas encore.",
    label: (count: number, you: string) =>
      `Nuage de points : nombre de membres et autofinancement net de ${count} clusters publiés, dont la liste suit. ${you}`,
    legend:
      "Les numéros sont ceux de la liste ; le carré est une moyenne. Un cluster dont le net ou les membres ne sont pas publiés n’a pas de place ici.",
  },
  list: {
    heading: "Ce que chaque chiffre recouvre",
    legend:
      "Net et brut sont recalculés sur les lignes publiées, sur une base commune ; le taux déclaré a la sienne, dite à côté.",
    average: "moyenne",
    notPublished: "non publié",
    notPlaced: "ne se calcule pas",
    membersShort: (count: string) => `membres : ${count}`,
    netShort: (net: string) => `net : ${net}`,
    members: "Membres",
    budget: "Budget",
    net: "Net, recalculé",
    gross: "Brut, recalculé",
    declared: "Taux déclaré",
    basis: "Base du taux déclaré",
    class: "Classe",
    remark: "Remarque",
    source: "Source",
    page: (document: string, page: string) => `${document} : « ${page} »`,
  },
};
