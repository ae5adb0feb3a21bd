import { tenths } from "../spoken-figures";

/** Words of the sheet *Repères*. */
export const benchmarks = {
  sheetName: "Repères",
  title: "Repères",
  subtitle: "Votre cluster parmi les clusters publiés : rang, médiane, et ce que chaque chiffre recouvre.",
  own: {
    title: "Votre cluster et son rang",
    noName: "Votre cluster",
    rank: "Rang (1 = le plus élevé)",
    among: "parmi, votre cluster compris",
    median: "Médiane des clusters classés",
    basis: (mode: string) => `="retenu : "&${mode}`,
    note: "Rang et médiane : lignes dont la colonne « Classé » dit oui et dont le chiffre est publié. Une moyenne ou une société n’y entre pas.",
  },
  list: "Clusters de référence",
  columns: {
    name: "Cluster",
    ranked: "Classé",
    year: "Année",
    budget: "Budget (€)",
    members: "Membres",
    staff: "ETP",
    net: "Net",
    gross: "Brut",
    declared: "Déclaré",
    feeShare: "Part des cotisations",
    averageFee: "Cotisation moyenne (€)",
    basis: "Base du taux déclaré",
    remark: "Remarque",
    source: "Source",
    perMember: "Budget par membre (€)",
    perStaff: "Budget par ETP (€)",
  },
  legend: (document: string) =>
    `Source, sauf mention : ${document}. Net et brut sont recalculés sur les lignes publiées, jamais déclarés. Une case vide : non publié. Ajoutez vos propres références sur les lignes jaunes.`,
  page: (document: string, page: string) => (document ? `${document} : « ${page} »` : `« ${page} »`),
  chart: {
    name: "Profil",
    title: "Votre place parmi les clusters de référence",
    members: "Membres",
    rate: "Autofinancement net",
    own: "Vous",
    added: "Votre référence",
    sizeMark: "Repère de taille",
    rateMark: "Repère de taux",
    description: (members: string, rate: string) =>
      `="Nuage de points : nombre de membres et autofinancement net. "&IF(COUNT(${members},${rate})<2,"Votre cluster n’y est pas encore.","Vous : "&${members}&" membres, "&${tenths(`100*${rate}`, ",")}&"\u00a0%")`,
    data: "Données du graphique",
  },
  validation: {
    refused: "Valeur refusée",
    answer: { title: "Classé", message: "oui : la ligne compte dans le rang et la médiane." },
    positive: { title: "Nombre", message: "Un nombre positif ou nul ; vide si non publié." },
    rate: { title: "Part", message: "Une part entre 0 % et 100 % ; vide si non publiée." },
    year: { title: "Année", message: "Une année entière, de 1990 à 2100." },
  },
};
