/** English labels of the words to choose from. The English of functions and parameters is their JSDoc. */
import type { EnumTexts } from "./texts";

export const EN_ENUMS: EnumTexts = {
  SELF_FINANCING_MODE: {
    net: ["net", "Private cash over all cash; valued contributions left out (default)"],
    brut: ["gross", "Private cash, company time and private secondments over the whole plan"],
    etroit: ["narrow", "Membership fees and services over all cash"],
    apparent: ["apparent", "1 − public cash over the whole plan"],
  },
  SHARE_BASE: {
    total: ["whole plan", "Share of the whole plan, valued contributions included (default)"],
    numeraire: ["cash", "Share of the cash alone"],
  },
  SHARE_OF: {
    PUBLIC: ["public", "Public cash and staff made available by public bodies"],
    PRIVE: ["private", "Membership fees, services and other private cash"],
    VALORISE: ["valued", "Valued time and staff made available"],
    PU: ["public cash", "Grants and public contributions in cash"],
    CO: ["fees", "Membership fees"],
    FA: ["services", "Services sold and other financing by companies"],
    AP: ["other private", "Other private cash"],
    TP: ["time", "Time given by companies, valued"],
    MP: ["private staff", "Staff and means made available by private bodies, valued"],
    MQ: ["public staff", "Staff and means made available by public bodies, valued"],
  },
  INDICATOR: {
    TEMPS: ["time", "Share of valued time in the plan: above 15 %"],
    FACTURATION: ["services", "Share of services in the plan: below 20 %"],
    COTISATION: ["fees", "Share of membership fees in the plan: below 15 %"],
    ANIMATION: ["animation", "Share of animation and communication in the budget: below 15 %"],
    AUTOFINANCEMENT: ["self-financing", "Net self-financing rate: below 30 %"],
    PUBLIC: ["public", "Share of public money: above 50 %"],
    COUVERTURE: ["coverage", "Private cash over running and animation: below 1"],
    SUCCES: ["success fees", "Success fees over the fixed part: above 20 %"],
  },
  PROFILE_MODE: {
    net: ["net", "The rate is net: strong from 30 % on (default)"],
    brut: ["gross", "The rate is gross: strong from 50 % on"],
  },
  EFFORT_ASSUMPTION: {
    budget: ["constant budget", "Private money replaces public money (default)"],
    public: ["constant public money", "Private money comes on top"],
    cible: ["target budget", "Share of the budget aimed at, in budget_cible"],
  },
  PATH_MODE: {
    lineaire: ["linear", "Equal steps, for rates (default)"],
    geometrique: ["geometric", "Equal growth, for amounts"],
  },
  CATEGORY: {
    A: [
      "A – missions for the State",
      "Public money up to 100 % of the cost, within 15 or 20 % of the budget",
    ],
    B: ["B – innovation and animation", "Public money up to 50 % of the cost"],
    C: ["C – collective actions", "Public money up to the rate of the aid regime"],
    D: ["D – commercial services", "No public money"],
  },
  PRORATION_MODE: {
    mois: ["by the month", "The month of joining counts whole (default)"],
    semestre: ["by the half-year", "Half the fee from July on"],
    aucun: ["none", "The whole fee, whatever the month"],
  },
  LEGAL_FORM: {
    association: ["association", "Nothing may be distributed"],
    SAS: ["SAS", "Profit by shares"],
    SARL: ["SARL", "Profit by shares"],
    SA: ["SA", "Profit by shares"],
    SEM: ["SEM", "Profit by shares"],
    GIE: ["GIE", "Profit and losses by shares"],
    SEP: ["SEP", "Profit and losses by shares"],
  },
  BENCHMARK_INDICATOR: {
    BUDGET: ["budget", "Yearly budget, in euros"],
    MEMBRES: ["members", "Number of members"],
    ETP: ["FTE", "Full-time equivalents"],
    NET: ["net rate", "Net self-financing rate, computed"],
    BRUT: ["gross rate", "Gross self-financing rate, computed"],
    DECLARE: ["declared rate", "Self-financing rate as declared"],
    PARTCOTISATIONS: ["share of fees", "Membership fees over the whole plan"],
    COTISATIONMOYENNE: ["average fee", "Membership fees over members, in euros"],
  },
};
