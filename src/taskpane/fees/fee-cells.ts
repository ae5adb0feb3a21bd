/** Where the sheets *Adhérents* and *Grilles* hold what fees are computed from: the names of their cells. */

/** Columns of the list of members that fees are computed from. */
export const MEMBER_COLUMNS = [
  "nom",
  "type",
  "effectif",
  "ca",
  "annee",
  "mois",
  "niveau",
  "decouverte",
  "exonere",
  "rang",
  "actif",
] as const;

export const memberColumn = (key: (typeof MEMBER_COLUMNS)[number]): string => `eq_adherents_${key}`;

/** The cells of the sheet *Grilles* that a grid is made of. */
export const GRID = {
  base: "eq_grille_assiette",
  bounds: "eq_grille_bornes",
  fees: "eq_grille_montants",
  turnoverBounds: "eq_grille_ca_bornes",
  turnoverFees: "eq_grille_ca_montants",
  turnoverRate: "eq_grille_taux_ca",
  minimum: "eq_grille_minimum",
  maximum: "eq_grille_maximum",
  premium: "eq_grille_premium",
  premiumAddsUp: "eq_grille_premium_cumul",
  discovery: "eq_grille_decouverte",
  discoveryYears: "eq_grille_decouverte_duree",
  types: "eq_grille_types",
  flatFees: "eq_grille_forfaits",
  indexation: "eq_grille_indexation",
  indexedSince: "eq_grille_indexation_depuis",
  discounts: "eq_grille_remises",
  exemptionYears: "eq_grille_exoneration_duree",
  proration: "eq_grille_prorata",
} as const;

/** Lists of choices: their items are the words of the cells, in the language of the sheets. */
export const LISTS = { answers: "eq_liste_reponses", levels: "eq_liste_niveaux" } as const;

/** Of the plan; the panel does without them where the sheet *Budget* is not there. */
export const PLAN = { amounts: "eq_ressources", codes: "eq_ressources_codes" } as const;
export const FEES_MARK = "eq_seuil_cotisation";
export const UNPAID_RATE = "eq_adherents_taux_impayes";
export const ANNOUNCED = { members: "eq_adherents_annonces", total: "eq_adherents_total_annonce" } as const;
export const YEAR = "eq_annee";
