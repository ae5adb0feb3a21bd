/** Where the rule behind each check comes from. */
const plan = "Plan de financement type du mémento « Modèles économiques des clusters », 2013.";
const marks = "Mémento « Modèles économiques des clusters », 2013 ; le repère est dans Paramètres.";
const sheet = "Cohérence du classeur : la feuille dit quoi, ligne par ligne.";

export const checkSources: Record<string, string> = {
  balanced: "Un budget se présente en équilibre : dépenses et ressources égales, à moins d’un demi-centime.",
  valuedEqual: "Règlement ANC 2018-06 : comptes 86 et 87 égaux.",
  privateDetail: plan,
  stateDetail: plan,
  texts: "Un montant en texte échappe aux sommes d’Excel.",
  expenseTexts: "Un montant en texte échappe aux sommes d’Excel.",
  withoutCode: "Les taux se calculent par code de ressource.",
  unknownCode: "Codes de Paramètres.",
  negative: "Une correction se saisit en diminuant la ligne.",
  negativeExpense: "Une correction se saisit en diminuant la ligne.",
  timeAllowed: "Certaines régions n’admettent pas le temps valorisé : choix fait dans Paramètres.",
  net: marks,
  publicShare: marks,
  coverage: "Exigence des financeurs de Mécabourg, 2013 : le privé couvre structure et animation.",
  timeRatio: marks,
  invoicing: marks,
  fees: marks,
  actionsGap: plan,
  actionsExcess:
    "Plafonds par catégorie du mémento et règle des 50/50 ; régime d’aide pour la catégorie C (Paramètres).",
  publicOnD: "Mémento : aucune aide sur les services marchands (catégorie D).",
  withoutCategory: "Mémento : missions A à D.",
  actionsAnomalies: sheet,
  feesDue: plan,
  slabsMissing: "Une tranche non publiée ou non votée ne se devine pas.",
  unpaid: "Statuts et règlement intérieur : la cotisation votée est due.",
  minimis: "Règlement (UE) 2023/2831 : 300 000 € par entreprise unique sur trois ans glissants.",
  fundersAnomalies: sheet,
  deadlines: "Conventions de financement ; compte rendu financier dans les six mois de la clôture.",
  agreements: "Loi du 12 avril 2000, art. 10 : convention au-delà de 23 000 € d’une même autorité.",
  auditedAccounts:
    "Code de commerce, art. L612-4 : comptes annuels et commissaire aux comptes au-delà de 153 000 €.",
  ledgerAnomalies: sheet,
  withoutProof: "Un financeur ne paie que la dépense justifiée.",
  timeAnomalies: sheet,
  unsigned: "Seul compte le temps d’une feuille datée, nominative et signée.",
  timeMaximum: marks,
  servicesAnomalies: sheet,
  cashLow: "Plan de trésorerie : le solde le plus bas des 24 mois.",
  franchise: "Code général des impôts, art. 206-1 bis ; le montant daté est dans Paramètres.",
};
