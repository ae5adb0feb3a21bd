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
  CATEGORY: {
    A: [
      "A – missions for the State",
      "Public money up to 100 % of the cost, within 15 or 20 % of the budget",
    ],
    B: ["B – innovation and animation", "Public money up to 50 % of the cost"],
    C: ["C – collective actions", "Public money up to the rate of the aid regime"],
    D: ["D – commercial services", "No public money"],
  },
};
