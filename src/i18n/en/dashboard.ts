import type { dashboard as french } from "../fr/dashboard";
import { grouped, millions, minus, tenths, thousands } from "../spoken-figures";

const rate = (value: string): string => `${tenths(`100*${value}`, ".")}&"%"`;
const money = (value: string): string =>
  `${minus(value)}&"€"&IF(ABS(${value})>=1000000,${millions(value, ".")}&"m",${thousands(value)}&"k")`;

/** Words of the sheet *Dashboard*. */
export const dashboard: typeof french = {
  sheetName: "Dashboard",
  title: `="Dashboard "&eq_exercice`,
  subtitle: `=IF(eq_structure="","Name of the organisation: to be entered in Parameters",eq_structure)`,
  checks: `=IF(eq_controles_alertes=0,"✓ Checks: nothing to report",IF(eq_controles_erreurs>0,"✕ ","! ")&"Checks: "&eq_controles_alertes&" point(s) to look at")`,
  cards: {
    net: {
      label: "Net self-financing",
      note: `=IF(eq_taux_net="","",IF(eq_taux_net>=eq_taux_cible-10^-9,"✓ target of ","! target: ")&${rate("eq_taux_cible")}&IF(eq_taux_net>=eq_taux_cible-10^-9," reached"," in "&eq_annee_cible))`,
    },
    gross: { label: "Gross self-financing", note: "valued time included" },
    total: {
      label: "Financing plan",
      note: `=IF(eq_total_ressources+eq_total_depenses=0,"",IF(ABS(eq_ecart)<0.005,"✓ balanced","✕ gap of "&${money("eq_ecart")}))`,
    },
    caps: {
      label: "Room left under the aid caps",
      note: (left) => `=IF(${left}="","",IF(${left}<-0.005,"✕ above the cap","✓ below the cap"))`,
    },
    cash: {
      label: "Lowest cash balance",
      note: (low) => `=IF(${low}="","",IF(${low}<0,"! to be financed","✓ never overdrawn"))`,
    },
    unpaid: {
      label: "Unpaid fees",
      note: (unpaid) => `=IF(${unpaid}="","",IF(${unpaid}>0,"! to be chased","✓ nothing to chase"))`,
    },
    members: { label: "Members", note: `=IF(eq_profil="","",eq_profil)` },
    averageFee: { label: "Average fee", note: "per member and year" },
    perMember: { label: "Budget per member", note: "financing plan" },
    perStaff: { label: "Budget per FTE", note: "per full-time equivalent" },
    public: {
      label: "Public share",
      note: `=IF(eq_part_publique="","",IF(eq_part_publique>eq_seuil_public+10^-9,"! more than ","✓ at most ")&${rate("eq_seuil_public")})`,
    },
    done: { label: "Spent so far", note: "share of planned expenses" },
  },
  charts: {
    resources: {
      name: "Resources",
      title: "Where the money comes from",
      lines: {
        PU: "Public money",
        CO: "Fees",
        FA: "Services and others",
        AP: "Other private money",
        VA: "Valued contributions",
      },
      share: (label, share) => `="${label}: "&ROUND(100*${share},0)&"%"`,
      description: `="Ring of resources: public money makes "&${rate("N(eq_part_publique)")}&" of the cash received."`,
    },
    expenses: {
      name: "Expenses",
      title: "Where the money goes (€ thousand)",
      series: "Expenses (€ thousand)",
      others: "Other lines",
      description: (first) => `="Bars of expenses, from the largest to the smallest. The first: "&${first}`,
    },
    vigilance: {
      name: "Vigilance",
      title: "Three vigilance marks",
      ratio: "Our ratio",
      mark: "Mark",
      lines: {
        time: "Valued time (at most)",
        invoicing: "Invoicing (at least)",
        fees: "Fees (at least)",
      },
      description: `="Bars of the three ratios against their marks: time "&${rate("N(eq_ratio_temps)")}&", invoicing "&${rate("N(eq_ratio_facturation)")}&", fees "&${rate("N(eq_ratio_cotisation)")}`,
    },
    quadrant: {
      name: "Profile",
      title: "Where we stand among published clusters",
      members: "Members",
      rate: "Net self-financing",
      own: "Us",
      sizeMark: "Size mark",
      rateMark: "Rate mark",
      description: `="Scatter of members and net self-financing. Us: "&N(eq_membres)&" members, "&${rate("N(eq_taux_net)")}`,
    },
    trajectory: {
      name: "Trajectory",
      title: "Net self-financing: slope and target",
      net: "Present slope",
      withLevers: "With the levers",
      target: "Target",
      description: `="Line of net self-financing over six years, against the target of "&${rate("N(eq_taux_cible)")}&" in "&eq_annee_cible`,
    },
    cash: {
      name: "Cash",
      title: "Cash balance over 24 months (€ thousand)",
      balance: "Month-end balance (€ thousand)",
      months: "Month of year N, then N+1",
      description: `="Line of month-end balances over 24 months. Lowest: "&${money("N(eq_treso_point_bas)")}`,
    },
  },
  sentences: {
    title: "For the general assembly",
    private: "Private money",
    missing: "Private money missing for the target",
    plan: (publicMoney, privateMoney) =>
      `=IF(eq_total_ressources=0,"","For "&eq_exercice&", the financing plan comes to "&${money("eq_total_ressources")}&", of which "&${money(publicMoney)}&" of public money and "&${money(privateMoney)}&" of private money.")`,
    rate: `=IF(eq_taux_net="","","Of every €100 received, €"&ROUND(100*eq_taux_net,0)&" come from private sources: this is net self-financing. With valued time it is "&${rate("eq_taux_brut")}&".")`,
    target: (missing) =>
      `=IF(eq_taux_net="","",IF(eq_taux_net>=eq_taux_cible-10^-9,"The target of "&${rate("eq_taux_cible")}&" is reached.","To reach "&${rate("eq_taux_cible")}&" in "&eq_annee_cible&", "&${tenths("100*(eq_taux_cible-eq_taux_net)", ".")}&" point(s) are missing, that is "&${money(missing)}&" more private money a year on a constant budget."))`,
    members: (members, fee) =>
      `=IF(N(${members})=0,"","The "&${members}&" members pay €"&${grouped(`N(${fee})`, ",")}&" on average; fees make "&${rate("N(eq_ratio_cotisation)")}&" of the plan (mark: "&${rate("eq_seuil_cotisation")}&").")`,
    caps: `=IF(eq_actions_exces="","",IF(eq_actions_exces<0.005,"Public money stays below the maximum of "&${money("eq_public_max")}&" that the caps allow.","Public money is "&${money("eq_actions_exces")}&" above the maximum that the caps allow: as much private money is needed."))`,
    cash: `=IF(OR(eq_total_ressources=0,eq_treso_point_bas=""),"",IF(eq_treso_point_bas<0,"Cash falls to "&${money("eq_treso_point_bas")}&": this need has to be financed.","Cash never falls below zero; its lowest point is "&${money("eq_treso_point_bas")}&"."))`,
    vigilance: (count) =>
      `=IF(eq_total_ressources=0,"",IF(${count}=0,"None of the three vigilance marks is crossed.",${count}&" vigilance mark(s) of three crossed: these are questions to ask, not limits."))`,
  },
  data: "Data of the charts",
  published: "Published clusters, 2013 (memento of France Clusters/Katalyse)",
  validation: {
    refused: "Value refused",
    number: {
      title: "Figure to enter",
      message: "A number. The sheet that would calculate it is not in the workbook.",
    },
  },
};
